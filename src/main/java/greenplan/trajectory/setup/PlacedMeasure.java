package greenplan.trajectory.setup;

import greenplan.scenario.plan.Coverage;
import greenplan.scenario.plan.Measure;
import java.util.List;

/**
 * A measure of which every line was found.
 *
 * @param measure what was declared
 * @param lines the places of the lines that it acts on
 * @param to the place of the line that a switch leads to; -1 for none
 * @param conversions for each line, units of {@code to} for each unit of the line
 */
public record PlacedMeasure(
    Measure measure, List<Integer> lines, int to, List<Double> conversions) {

  public PlacedMeasure {
    lines = List.copyOf(lines);
    conversions = List.copyOf(conversions);
  }

  /** Units of the line moved to for each unit of one of its lines, by the order of the lines. */
  double perUnit(int index) {
    return conversions.get(index);
  }

  /** A declared coverage as arithmetic. */
  static greenplan.trajectory.stock.Coverage coverage(Coverage declared) {
    return new greenplan.trajectory.stock.Coverage(
        declared.now().doubleValue(),
        declared.full().doubleValue(),
        declared.saving().doubleValue());
  }
}
