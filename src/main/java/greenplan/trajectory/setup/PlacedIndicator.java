package greenplan.trajectory.setup;

import greenplan.scenario.plan.Indicator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * An indicator of which every line was found and the unit is proven.
 *
 * @param indicator what was declared
 * @param unit the unit of the ratio
 * @param counted the unit of what is counted
 * @param divided the unit of what is divided by
 * @param above what is counted, in that unit
 * @param below what is divided by; empty where it is a denominator
 * @param denominator the denominator in each year; empty where lines are divided by
 * @param times what the quotient is multiplied by: 100 for per cent, otherwise 1
 * @param base the ratio in the base year; empty where no target needs it
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
public record PlacedIndicator(
    Indicator indicator,
    String unit,
    String counted,
    String divided,
    List<Part> above,
    List<Part> below,
    double[] denominator,
    double times,
    OptionalDouble base) {

  /**
   * A line in a sum.
   *
   * @param line its place
   * @param scale what its amount or its tonnes are multiplied by to be in the unit of the sum
   */
  public record Part(int line, double scale) {}

  public PlacedIndicator {
    above = List.copyOf(above);
    below = List.copyOf(below);
  }
}
