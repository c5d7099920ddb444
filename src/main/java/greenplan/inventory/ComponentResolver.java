package greenplan.inventory;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.factors.Activity;
import greenplan.factors.Component;
import greenplan.factors.Deflators;
import greenplan.factors.EmissionFactor;
import greenplan.factors.FactorData;
import greenplan.factors.GasProduct;
import greenplan.factors.SetAbout;
import greenplan.scenario.DeclaredLine;
import greenplan.scenario.Scenario;
import greenplan.units.Conversion;
import greenplan.units.Ratio;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Resolves the components of one line: edition, factor, steps of units, contract. */
final class ComponentResolver {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final FactorData data;
  private final Problems problems;
  private final Editions editions;
  private final OpenActivity openActivity;
  private final Containers containers;
  private final Prices prices;
  private final Contracts contracts;
  private final Map<String, SetAbout> used = new TreeMap<>();
  private @Nullable Deflators deflators;

  ComponentResolver(FactorData data, Scenario scenario, Problems problems) {
    this.data = data;
    this.problems = problems;
    this.editions = new Editions(data.sets(), scenario.choice(), problems);
    this.openActivity = new OpenActivity(data.sets(), problems);
    this.containers = new Containers(data, scenario.ownProducts(), problems);
    this.prices = new Prices(this::deflators);
    this.contracts = new Contracts(prices, problems);
  }

  /** The factor sets used so far, by id. */
  List<SetAbout> usedSets() {
    return List.copyOf(used.values());
  }

  /** The component that a line of an open activity states. */
  @Nullable Component open(DeclaredLine line) {
    return openActivity.component(line);
  }

  /** The components with their factors; what cannot be resolved is reported, each cause once. */
  List<ResolvedComponent> resolve(DeclaredLine line, Activity activity, List<Component> parts) {
    List<ResolvedComponent> found = new ArrayList<>();
    GasProduct product = containers.of(line, activity);
    if (product == null && !line.details().product().isEmpty()) {
      return List.of();
    }
    Misfit misfit = new Misfit();
    List<Editions.Edition> unpublished = new ArrayList<>();
    for (Component part : parts) {
      if (OpenActivity.isDeclared(part)) {
        found.add(declared(part, line));
      } else {
        for (Editions.Edition edition : editions.of(part, line.year(), origin(line))) {
          UnitPath path = path(edition, line, activity, product);
          if (path != null) {
            found.add(contracts.apply(resolved(part, edition, path, line), line, activity));
          } else if (part.isOptional()) {
            unpublished.add(edition);
          } else {
            unresolved(part, edition, line, misfit);
          }
        }
      }
    }
    misfit.report(line, activity, containers, prices, problems);
    if (misfit.isEmpty()) {
      unpublished.forEach(edition -> omitted(edition, line));
    }
    return List.copyOf(found);
  }

  private static ResolvedComponent declared(Component part, DeclaredLine line) {
    EmissionFactor factor = OpenActivity.declared(line);
    List<Step> steps = new ArrayList<>(PartYear.steps(line));
    Unit unit = line.amount().unit();
    if (!unit.equals(factor.unit())) {
      Ratio by = Conversion.between(unit, factor.unit()).ratio();
      steps.add(new Step("1 " + unit + " in " + factor.unit(), by, factor.unit(), ""));
    }
    return ResolvedComponent.of(part, factor, steps);
  }

  private @Nullable UnitPath path(
      Editions.Edition edition,
      DeclaredLine line,
      Activity activity,
      @Nullable GasProduct product) {
    Unit unit = line.amount().unit();
    List<EmissionFactor> factors = edition.set().all(edition.factor());
    return activity.refused().contains(unit)
        ? null
        : UnitPath.find(unit, activity, product, line.year(), prices, factors);
  }

  private ResolvedComponent resolved(
      Component part, Editions.Edition edition, UnitPath path, DeclaredLine line) {
    used.put(edition.set().about().id(), edition.set().about());
    List<Step> steps = new ArrayList<>(PartYear.steps(line));
    steps.addAll(path.steps());
    if (edition.share().compareTo(BigDecimal.ONE) != 0) {
      boolean most = edition.share().compareTo(HALF) > 0;
      String meaning = "share of the year, " + (most ? "April to December" : "January to March");
      steps.add(new Step(meaning, Ratio.of(edition.share()), path.factor().unit(), ""));
    }
    return ResolvedComponent.of(part, path.factor(), steps);
  }

  /** Biogenic CO2 that is published, but not for the unit of the line: in no total, yet missed. */
  private void omitted(Editions.Edition edition, DeclaredLine line) {
    List<EmissionFactor> factors = edition.set().all(edition.factor());
    if (!factors.isEmpty()) {
      problems.add(
          Code.GP704,
          line.place().origin("amount"),
          "the biogenic CO2 of an amount in " + line.amount().unit() + " is not published",
          "it is reported for amounts in "
              + factors.stream()
                  .map(factor -> factor.unit().symbol())
                  .collect(Collectors.joining(" or ")));
    }
  }

  private void unresolved(
      Component part, Editions.Edition edition, DeclaredLine line, Misfit misfit) {
    List<EmissionFactor> factors = edition.set().all(edition.factor());
    if (!factors.isEmpty()) {
      misfit.add(factors);
      return;
    }
    problems.add(
        Code.GP404,
        origin(line),
        edition.set().about().id() + " has no factor \"" + edition.factor() + "\"",
        editions.alternative(part, line.year().calendarYear()));
  }

  private static Origin origin(DeclaredLine line) {
    return line.place().origin("activity");
  }

  private Deflators deflators() {
    Deflators known = deflators;
    if (known == null) {
      known = data.deflators(problems);
      deflators = known;
    }
    return known;
  }
}
