package greenplan.inventory;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.documents.Place;
import greenplan.factors.Component;
import greenplan.factors.FactorData;
import greenplan.factors.FactorSet;
import greenplan.factors.SetAbout;
import greenplan.scenario.DeclaredLine;
import greenplan.scenario.FactorChoice;
import greenplan.scenario.LineDetails;
import greenplan.scenario.Scenario;
import greenplan.scenario.claim.Claim;
import greenplan.scenario.claim.DistanceClaim;
import greenplan.units.Amount;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the factors of claims that say emissions as a distance.
 *
 * <p>One unit of the activity is resolved like a line of the scenario: same catalogue, same choice
 * of editions, same steps between units, same messages.
 */
public final class ClaimFactors {

  /** Parts of what an activity causes that are not its own doing, by words in their ids. */
  private static final List<String> UPSTREAM =
      List.of("well-to-tank", "transmission-and-distribution", "distribution-losses");

  private final Scenario scenario;
  private final FactorData data;
  private final Problems problems;

  private ClaimFactors(Scenario scenario, FactorData data, Problems problems) {
    this.scenario = scenario;
    this.data = data;
    this.problems = problems;
  }

  /** The factors by claim; what cannot be found is reported where the claim stands. */
  public static Map<Claim, ClaimFactor> resolve(
      Scenario scenario, FactorData data, Problems problems) {
    ClaimFactors resolver = new ClaimFactors(scenario, data, problems);
    Map<Claim, ClaimFactor> found = new LinkedHashMap<>();
    for (Claim claim : scenario.claims()) {
      ClaimFactor factor =
          claim instanceof DistanceClaim distance ? resolver.factor(distance) : null;
      if (factor != null) {
        found.put(claim, factor);
      }
    }
    return found;
  }

  private @Nullable ClaimFactor factor(DistanceClaim claim) {
    FactorChoice choice = choice(claim);
    if (choice == null) {
      return null;
    }
    DeclaredLine line = line(claim);
    Inventory inventory = Resolver.resolve(scenario.with(choice).withOnly(line), data, problems);
    return factor(claim, inventory.lines(line.year()), inventory.sets());
  }

  private @Nullable ClaimFactor factor(
      DistanceClaim claim, List<InventoryLine> lines, List<SetAbout> sets) {
    if (lines.isEmpty() || lines.get(0).components().isEmpty()) {
      return null;
    }
    InventoryLine line = lines.get(0);
    List<ResolvedComponent> counted =
        line.components().stream().filter(c -> counts(c.component(), claim)).toList();
    String purpose = line.declared().details().purpose();
    ClaimFactor found = new ClaimFactor(line.activity(), purpose, claim.per(), counted, sets);
    if (found.kgCo2ePerUnit().signum() > 0) {
      return found;
    }
    problems.add(
        Code.GP517,
        claim.head().place().origin("activity"),
        "nothing is emitted by " + line.activity().title() + " itself, as the claim counts it",
        claim.withUpstream() ? "" : "write \"counts: with-well-to-tank\"");
    return null;
  }

  private static boolean counts(Component component, DistanceClaim claim) {
    boolean isUpstream = UPSTREAM.stream().anyMatch(component.id()::contains);
    return component.placement().scope().isInTotals() && (claim.withUpstream() || !isUpstream);
  }

  /** The choice of the scenario, or the set that the claim names; null where there is none. */
  private @Nullable FactorChoice choice(DistanceClaim claim) {
    FactorChoice choice = scenario.choice();
    if (claim.set().isEmpty()) {
      return choice;
    }
    FactorSet set = data.sets().set(claim.set()).orElse(null);
    if (set == null) {
      String hint = Nearest.hint(claim.set(), data.sets().ids());
      problems.add(
          Code.GP405,
          claim.head().place().origin("edition"),
          "unknown factor set \"" + claim.set() + "\"",
          hint.isEmpty() ? "`greenplan factors list --sets` prints all" : hint);
      return null;
    }
    Map<String, Integer> editions = Map.of(set.about().series(), set.about().year());
    return new FactorChoice(
        false, editions, Map.of(), choice.gwp(), choice.inhalers(), choice.place());
  }

  private DeclaredLine line(DistanceClaim claim) {
    LineDetails details = LineDetails.ofPurpose(purpose(claim));
    Amount one = new Amount(BigDecimal.ONE, claim.per());
    return new DeclaredLine(
        claim.id(), claim.year(), claim.activity(), one, details, new ClaimPlace(claim));
  }

  /** The purpose of the claim, or else the first of the activity. */
  private String purpose(DistanceClaim claim) {
    return claim.purpose().isEmpty()
        ? data.withOwnActivities(scenario.ownActivities())
            .catalogue()
            .find(claim.activity())
            .flatMap(activity -> activity.purposes().stream().findFirst())
            .orElse("")
        : claim.purpose();
  }

  /** The amount of the line is one of what the claim says, or of the activity behind its laps. */
  private record ClaimPlace(DistanceClaim claim) implements Place {

    @Override
    public Origin origin() {
      return claim.head().place().origin();
    }

    @Override
    public Origin origin(String key) {
      String unit = claim.lap() == null ? "says" : "activity";
      return claim.head().place().origin(key.equals("amount") ? unit : key);
    }
  }
}
