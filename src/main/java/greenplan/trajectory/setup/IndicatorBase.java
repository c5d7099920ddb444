package greenplan.trajectory.setup;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.inventory.Inventory;
import greenplan.inventory.InventoryLine;
import greenplan.scenario.Denominator;
import greenplan.scenario.plan.Indicator;
import greenplan.scenario.plan.IndicatorKind;
import greenplan.scenario.plan.IndicatorTarget;
import greenplan.scenario.plan.Named;
import greenplan.units.Amount;
import greenplan.units.FinancialYear;
import greenplan.units.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What an indicator was in the base year, where a target is a fall on it. */
final class IndicatorBase {

  private final Inventory inventory;
  private final FinancialYear year;
  private final Problems problems;

  IndicatorBase(Inventory inventory, Problems problems) {
    this.inventory = inventory;
    this.year = inventory.scenario().plan().settings().baseYear();
    this.problems = problems;
  }

  /** The ratio; empty where no target needs it, or after it was reported that it has none. */
  OptionalDouble of(Indicator indicator, IndicatorUnit unit) {
    Optional<IndicatorTarget> target =
        indicator.targets().stream()
            .filter(t -> t.wants() == IndicatorTarget.Wants.REDUCTION)
            .findFirst();
    if (target.isEmpty()) {
      return OptionalDouble.empty();
    }
    Origin origin = target.get().place().origin("reduction");
    OptionalDouble above = above(indicator, unit.of(), origin);
    OptionalDouble below = below(indicator, unit.per(), origin);
    if (above.isEmpty() || below.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (below.getAsDouble() == 0) {
      report(origin, "what is divided by is zero in the base year " + year);
      return OptionalDouble.empty();
    }
    double times = unit.percent() ? 100 : 1;
    return OptionalDouble.of(times * above.getAsDouble() / below.getAsDouble());
  }

  private OptionalDouble above(Indicator indicator, Unit unit, Origin origin) {
    if (indicator.of() == IndicatorKind.AMOUNT) {
      return amounts(indicator.lines(), unit, origin);
    }
    int boundary = Outlook.place(indicator.boundary());
    double sum = 0;
    for (Named name : indicator.lines()) {
      Optional<InventoryLine> line = line(name, origin);
      if (line.isEmpty()) {
        return OptionalDouble.empty();
      }
      double amount = line.get().declared().amount().number().doubleValue();
      sum += amount * LineFactors.today(line.get())[boundary];
    }
    return OptionalDouble.of(sum * RatioSums.scale(Unit.of("tCO2e"), unit));
  }

  private OptionalDouble below(Indicator indicator, Unit unit, Origin origin) {
    if (!indicator.perLines().isEmpty()) {
      return amounts(indicator.perLines(), unit, origin);
    }
    String name = indicator.denominator().name();
    Optional<Amount> amount =
        inventory.section(year).denominators().stream()
            .filter(denominator -> denominator.name().equals(name))
            .map(Denominator::amount)
            .findFirst();
    if (amount.isEmpty()) {
      report(origin, "the base year " + year + " has no denominator \"" + name + "\"");
      return OptionalDouble.empty();
    }
    return in(unit, amount.get(), name, origin);
  }

  private OptionalDouble amounts(List<Named> names, Unit unit, Origin origin) {
    double sum = 0;
    for (Named name : names) {
      OptionalDouble amount =
          line(name, origin)
              .map(line -> in(unit, line.declared().amount(), name.name(), origin))
              .orElse(OptionalDouble.empty());
      if (amount.isEmpty()) {
        return amount;
      }
      sum += amount.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }

  private OptionalDouble in(Unit unit, Amount amount, String name, Origin origin) {
    if (!amount.unit().isKindOf(unit)) {
      problems.add(
          Code.GP303,
          origin,
          "\"" + name + "\" is in " + amount.unit() + " in the base year " + year,
          "state the level of the target, or give the base year in " + unit);
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(amount.in(unit).number().doubleValue());
  }

  private Optional<InventoryLine> line(Named name, Origin origin) {
    Optional<InventoryLine> line =
        inventory.lines(year).stream()
            .filter(l -> l.declared().id().equals(name.name()))
            .findFirst();
    if (line.isEmpty()) {
      report(origin, "the base year " + year + " has no line \"" + name.name() + "\"");
    }
    return line;
  }

  private void report(Origin origin, String message) {
    problems.add(Code.GP410, origin, message, "state the level of the target, as in at-most: 15");
  }
}
