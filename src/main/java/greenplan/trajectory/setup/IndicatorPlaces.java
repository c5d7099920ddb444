package greenplan.trajectory.setup;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Reading;
import greenplan.inventory.Inventory;
import greenplan.scenario.Denominator;
import greenplan.scenario.commitment.Commitment;
import greenplan.scenario.plan.Indicator;
import greenplan.scenario.plan.IndicatorKind;
import greenplan.scenario.plan.Measure;
import greenplan.scenario.plan.Named;
import greenplan.trajectory.model.Axis;
import greenplan.units.Amount;
import greenplan.units.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Finds what indicators speak of and proves their units. */
final class IndicatorPlaces {

  private static final Unit KILOGRAM = Unit.of("kgCO2e");
  private static final double[] NONE = {};

  private final Inventory inventory;
  private final Axis axis;
  private final Map<String, double[]> growth;
  private final PlanLines lines;
  private final RatioSums sums;
  private final Problems problems;

  /**
   * For the lines of the current year.
   *
   * @param growth the growth of each denominator
   */
  IndicatorPlaces(
      Inventory inventory,
      Axis axis,
      Map<String, double[]> growth,
      PlanLines lines,
      Problems problems) {
    this.inventory = inventory;
    this.axis = axis;
    this.growth = growth;
    this.lines = lines;
    this.sums = new RatioSums(lines, problems);
    this.problems = problems;
  }

  /** The indicators that are sound; what is wrong with the others is reported. */
  List<PlacedIndicator> all() {
    List<PlacedIndicator> placed = new ArrayList<>();
    for (Indicator indicator : inventory.scenario().plan().indicators()) {
      PlacedIndicator one =
          indicator.of() == IndicatorKind.ZERO_EMISSION_SHARE ? fleet(indicator) : ratio(indicator);
      if (one != null) {
        placed.add(one);
      }
    }
    placed.forEach(this::checkCommitments);
    return placed;
  }

  /** Reports commitments that are counted in another unit than the indicator that they name. */
  private void checkCommitments(PlacedIndicator placed) {
    for (Commitment commitment : inventory.scenario().plan().commitments()) {
      boolean linked = commitment.indicator().equals(placed.indicator().id());
      String unit = commitment.unit();
      boolean fits = placed.unit().equals("%") ? unit.startsWith("%") : unit.equals(placed.unit());
      if (linked && !fits) {
        problems.add(
            Code.GP303,
            commitment.place().origin("unit"),
            "\"" + unit + "\" is not the unit of the indicator \"" + commitment.indicator() + "\"",
            "write " + placed.unit());
      }
    }
  }

  private @Nullable PlacedIndicator fleet(Indicator indicator) {
    String name = indicator.measure().name();
    List<Measure> measures = inventory.scenario().plan().measures();
    List<String> fleets =
        measures.stream().filter(m -> m.fleet() != null && m.active()).map(Measure::id).toList();
    if (!fleets.contains(name)) {
      problems.add(
          Code.GP410,
          indicator.measure().origin(),
          "no measure \"" + name + "\" that is on has a fleet",
          fleets.isEmpty() ? "add a measure that does fleet" : Nearest.hintOrAll(name, fleets));
      return null;
    }
    OptionalDouble none = OptionalDouble.empty();
    return new PlacedIndicator(
        indicator, "%", "vehicles", "vehicles", List.of(), List.of(), NONE, 100, none);
  }

  private @Nullable PlacedIndicator ratio(Indicator indicator) {
    boolean emissions = indicator.of() == IndicatorKind.EMISSIONS;
    Optional<Unit> summed =
        sums.unit(emissions ? indicator.lines().subList(0, 1) : indicator.lines());
    boolean complete = lines.find(indicator.lines()).size() == indicator.lines().size();
    Optional<Unit> divided = divided(indicator);
    if (summed.isEmpty() || divided.isEmpty() || !complete) {
      return null;
    }
    if (emissions) {
      checkBoundary(indicator);
    }
    IndicatorUnit unit = unit(indicator, emissions ? KILOGRAM : summed.get(), divided.get());
    return unit == null ? null : ratio(indicator, unit, emissions);
  }

  /** Reports a line whose emissions lie outside of the boundary, which would be a silent zero. */
  private void checkBoundary(Indicator indicator) {
    int boundary = Outlook.place(indicator.boundary());
    for (Named name : indicator.lines()) {
      double[] factors = LineFactors.today(lines.line(lines.find(name)));
      if (factors[boundary] == 0 && Arrays.stream(factors).anyMatch(factor -> factor != 0)) {
        problems.add(
            Code.GP515,
            name.origin(),
            "no emissions of \"" + name.name() + "\" count in " + indicator.boundary().id(),
            "add \"boundary:\" with one in which they count");
      }
    }
  }

  private PlacedIndicator ratio(Indicator indicator, IndicatorUnit unit, boolean emissions) {
    return new PlacedIndicator(
        indicator,
        unit.text(),
        unit.of().symbol(),
        unit.per().symbol(),
        emissions
            ? sums.emissions(indicator.lines(), unit.of())
            : sums.amounts(indicator.lines(), unit.of()),
        sums.amounts(indicator.perLines(), unit.per()),
        denominator(indicator, unit.per()),
        unit.percent() ? 100 : 1,
        new IndicatorBase(inventory, problems).of(indicator, unit));
  }

  private @Nullable IndicatorUnit unit(Indicator indicator, Unit summed, Unit divided) {
    if (indicator.unit().isEmpty()) {
      return IndicatorUnit.of(summed, divided);
    }
    Reading<IndicatorUnit> unit = IndicatorUnit.parse(indicator.unit(), summed, divided);
    if (!unit.isValue()) {
      problems.add(unit.fault(), indicator.place().origin("unit"));
      return null;
    }
    return unit.value();
  }

  private Optional<Unit> divided(Indicator indicator) {
    if (!indicator.perLines().isEmpty()) {
      return sums.unit(indicator.perLines());
    }
    Optional<Amount> amount = amount(indicator.denominator().name());
    if (amount.isEmpty()) {
      problems.add(
          Code.GP410,
          indicator.denominator().origin(),
          "the current year has no denominator \"" + indicator.denominator().name() + "\"",
          growth.isEmpty()
              ? "list it under \"denominators:\""
              : Nearest.hintOrAll(indicator.denominator().name(), growth.keySet()));
    }
    return amount.map(Amount::unit);
  }

  private Optional<Amount> amount(String denominator) {
    return inventory.section(axis.current()).denominators().stream()
        .filter(d -> d.name().equals(denominator))
        .map(Denominator::amount)
        .findFirst();
  }

  /** The denominator in each year; empty where lines are divided by. */
  private double[] denominator(Indicator indicator, Unit unit) {
    String name = indicator.denominator().name();
    double[] years = growth.getOrDefault(name, NONE).clone();
    double now = amount(name).map(a -> a.in(unit).number().doubleValue()).orElse(0.0);
    for (int t = 0; t < years.length; t++) {
      years[t] *= now;
    }
    return years;
  }
}
