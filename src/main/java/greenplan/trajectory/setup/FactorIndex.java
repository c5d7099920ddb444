package greenplan.trajectory.setup;

import greenplan.scenario.plan.Projection;
import java.util.List;

/**
 * What a projection makes of the factors of some lines.
 *
 * <p>It is a ratio to the current year and not a factor, so that no false step appears where a
 * series of another publisher meets the last reported factor.
 *
 * @param projection what was declared
 * @param lines the places of the lines
 * @param index the multiple of today's factor in each year; 1 in the current one
 * @param marginal the same for what a change of use saves, relative to today's average; empty if
 *     there is no such series
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
public record FactorIndex(
    Projection projection, List<Integer> lines, double[] index, double[] marginal) {

  public FactorIndex {
    lines = List.copyOf(lines);
  }

  /** Whether it has a series for what a change of use saves. */
  public boolean hasMarginal() {
    return marginal.length > 0;
  }

  /** The multiple of a line's factor in a year: the part that follows, and the part that stays. */
  public double of(int year) {
    return following(index[year]);
  }

  /** The same by the marginal series. */
  public double marginal(int year) {
    return following(marginal[year]);
  }

  private double following(double multiple) {
    double share = projection.share().doubleValue();
    return 1 - share + share * multiple;
  }
}
