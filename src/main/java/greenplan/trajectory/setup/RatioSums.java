package greenplan.trajectory.setup;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.inventory.InventoryLine;
import greenplan.scenario.plan.Named;
import greenplan.units.Conversion;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of an indicator as sums of one unit. */
final class RatioSums {

  private final PlanLines lines;
  private final Problems problems;

  RatioSums(PlanLines lines, Problems problems) {
    this.lines = lines;
    this.problems = problems;
  }

  /** The unit of the first of some lines; empty after a line was reported as unknown or unlike. */
  Optional<Unit> unit(List<Named> names) {
    List<Integer> found = lines.find(names);
    if (found.size() < names.size() || found.isEmpty()) {
      return Optional.empty();
    }
    Unit first = unit(lines.line(found.get(0)));
    boolean alike = true;
    for (int i = 1; i < found.size(); i++) {
      Unit unit = unit(lines.line(found.get(i)));
      if (!unit.isKindOf(first)) {
        alike = false;
        problems.add(
            Code.GP303,
            names.get(i).origin(),
            "\""
                + names.get(i).name()
                + "\" is in "
                + unit
                + " and \""
                + names.get(0).name()
                + "\" in "
                + first,
            "amounts of one kind add up, others do not");
      }
    }
    return alike ? Optional.of(first) : Optional.empty();
  }

  /** The amounts of lines, in a unit. */
  List<PlacedIndicator.Part> amounts(List<Named> names, Unit unit) {
    List<PlacedIndicator.Part> parts = new ArrayList<>();
    for (int line : lines.find(names)) {
      parts.add(new PlacedIndicator.Part(line, scale(unit(lines.line(line)), unit)));
    }
    return parts;
  }

  /** The emissions of lines, in a unit. */
  List<PlacedIndicator.Part> emissions(List<Named> names, Unit unit) {
    double scale = scale(Unit.of("tCO2e"), unit);
    return lines.find(names).stream().map(line -> new PlacedIndicator.Part(line, scale)).toList();
  }

  /** How many of a unit one of another is. */
  static double scale(Unit from, Unit to) {
    return Conversion.between(from, to).apply(BigDecimal.ONE).doubleValue();
  }

  private static Unit unit(InventoryLine line) {
    return line.declared().amount().unit();
  }
}
