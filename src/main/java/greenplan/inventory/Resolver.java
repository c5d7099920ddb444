package greenplan.inventory;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Problems;
import greenplan.documents.CsvTable;
import greenplan.documents.InputFile;
import greenplan.documents.Place;
import greenplan.factors.Activity;
import greenplan.factors.Component;
import greenplan.factors.FactorData;
import greenplan.factors.MixtureName;
import greenplan.factors.SetAbout;
import greenplan.scenario.DeclaredLine;
import greenplan.scenario.LineDetails;
import greenplan.scenario.Scenario;
import greenplan.scenario.YearSection;
import greenplan.units.FinancialYear;
import greenplan.units.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins a scenario to the factors: finds every id, proves every unit, and reports what does not
 * fit.
 *
 * <p>Lines that differ in nothing but their number are resolved once.
 */
public final class Resolver {

  private record Alike(String activity, Unit unit, FinancialYear year) {}

  private record Outcome(Activity activity, List<ResolvedComponent> components) {}

  private final FactorData data;
  private final ComponentResolver components;
  private final Problems problems;
  private final IdentityHashMap<LineDetails, Map<Alike, Outcome>> resolved =
      new IdentityHashMap<>();

  private Resolver(FactorData data, Scenario scenario, Problems problems) {
    this.data = data;
    this.problems = problems;
    this.components = new ComponentResolver(data, scenario, problems);
  }

  /** The inventory; complete only where no error was reported. */
  public static Inventory resolve(Scenario scenario, FactorData shipped, Problems problems) {
    InputFile own = scenario.ownFactors();
    FactorData data = shipped.withOwnActivities(scenario.ownActivities());
    if (own != null) {
      data = data.withOwnFactors(CsvTable.of(own), problems);
    }
    ChoiceCheck.check(scenario.choice(), data.sets(), problems);
    Resolver resolver = new Resolver(data, scenario, problems);
    NavigableMap<FinancialYear, List<InventoryLine>> lines = new TreeMap<>();
    for (YearSection section : scenario.years().values()) {
      lines.put(section.year(), resolver.lines(section.lines()));
    }
    scenario.unread().stream()
        .filter(unread -> !unread.name().isEmpty())
        .forEach(unread -> resolver.activity(unread.name(), unread.place()));
    List<SetAbout> sets = resolver.components.usedSets();
    return new Inventory(scenario, lines, sets);
  }

  private List<InventoryLine> lines(List<DeclaredLine> declared) {
    List<InventoryLine> lines = new ArrayList<>(declared.size());
    for (DeclaredLine line : declared) {
      Outcome outcome = outcome(line);
      if (outcome != null) {
        checkName(line, outcome.activity());
        lines.add(new InventoryLine(line, outcome.activity(), outcome.components()));
      }
    }
    return lines;
  }

  /** Pure nitrous oxide that is called a mixture would count twice as much as there is. */
  private void checkName(DeclaredLine line, Activity activity) {
    if (MixtureName.contradicts(line.name(), activity, data.catalogue())) {
      problems.add(
          Code.GP519,
          line.place().origin("activity"),
          "\"" + line.name() + "\" is called a mixture, but its activity is " + activity.id(),
          "write activity: nitrous-oxide-mixture, or give it another name");
    }
  }

  private @Nullable Outcome outcome(DeclaredLine line) {
    Alike key = new Alike(line.activity(), line.amount().unit(), line.year());
    Map<Alike, Outcome> alike = resolved.computeIfAbsent(line.details(), d -> new HashMap<>());
    Outcome known = alike.get(key);
    if (known != null) {
      return known;
    }
    Activity activity = activity(line.activity(), line.place());
    List<Component> parts = activity == null ? List.of() : parts(activity, line);
    if (activity == null || parts.isEmpty()) {
      return null;
    }
    List<ResolvedComponent> found = components.resolve(line, activity, parts);
    Outcome outcome = new Outcome(activity, found);
    alike.put(key, outcome);
    return outcome;
  }

  private @Nullable Activity activity(String name, Place place) {
    Activity activity = data.catalogue().find(name).orElse(null);
    if (activity == null) {
      String hint = Nearest.hint(name, data.catalogue().names());
      problems.add(
          Code.GP401,
          place.origin("activity"),
          "unknown activity \"" + name + "\"",
          hint.isEmpty() ? "`greenplan factors list` prints all activities" : hint);
    }
    return activity;
  }

  private List<Component> parts(Activity activity, DeclaredLine line) {
    if (activity.isOpen()) {
      Component stated = components.open(line);
      return stated == null ? List.of() : List.of(stated);
    }
    SilentKeys.check(line, activity, problems);
    String purpose = line.details().purpose();
    List<Component> parts = activity.components(purpose);
    if (activity.components().isEmpty()) {
      problems.add(
          Code.GP201,
          activity.origin(),
          "the activity \"" + activity.id() + "\" has no components",
          "add \"components:\", each with an id, a factor and a scope");
    } else if (parts.isEmpty()) {
      reportPurpose(activity, purpose, line);
    }
    return parts;
  }

  private void reportPurpose(Activity activity, String purpose, DeclaredLine line) {
    List<String> purposes = activity.purposes();
    boolean missing = purpose.isEmpty();
    String advice =
        purposes.isEmpty() ? "remove \"purpose:\"" : Nearest.hintOrAll(purpose, purposes);
    problems.add(
        missing ? Code.GP201 : Code.GP204,
        missing ? line.place().origin() : line.place().origin("purpose"),
        missing
            ? activity.title() + " needs a purpose"
            : activity.title() + " has no purpose \"" + purpose + "\"",
        missing ? "add \"purpose:\" with one of: " + String.join(", ", purposes) : advice);
  }
}
