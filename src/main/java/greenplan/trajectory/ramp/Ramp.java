package greenplan.trajectory.ramp;

import java.util.SortedMap;

/** The share of the full effect, 0 to 1, in each year. */
public sealed interface Ramp permits ShapedRamp, TableRamp {

  /**
   * A rise of a shape: 0 in its start year, 1 in its end year and after. Where both are one year,
   * it is 1 from that year on.
   *
   * @throws IllegalArgumentException if it {@link #endsBeforeItStarts}, or is a step over years
   */
  static Ramp of(RampShape shape, int start, int end) {
    return new ShapedRamp(shape, start, end);
  }

  /** Nothing before a year, everything from it on. */
  static Ramp step(int year) {
    return new ShapedRamp(RampShape.STEP, year, year);
  }

  /**
   * Shares by year: straight lines between the entries, the last share for ever after the last, and
   * nothing before the first, since what is not said to have begun has not begun.
   *
   * @param shares at least one, each 0 to 1
   */
  static Ramp table(SortedMap<Integer, Double> shares) {
    return TableRamp.of(shares);
  }

  /** Whether the end of a rise lies before its start, which is a mistake of whoever wrote it. */
  static boolean endsBeforeItStarts(int start, int end) {
    return end < start;
  }

  /** The share in a year. */
  double at(int year);

  /** The first year from which the share stays as it is. */
  int complete();
}
