package greenplan.trajectory.ramp;

/**
 * When a measure goes live, beside the years that its ramp states.
 *
 * @param delay years by which the whole ramp moves back; 0 or more
 * @param month months of the first year that pass before it is live, 0 (1 April) to 11 (1 March):
 *     its first year counts (12 - month) / 12, and the years after it in full
 */
public record Timing(int delay, int month) {

  /** No delay, and live from the first day of its year. */
  public static final Timing AT_ONCE = new Timing(0, 0);

  private static final int MONTHS = 12;

  public Timing {
    if (delay < 0 || month < 0 || month >= MONTHS) {
      throw new IllegalArgumentException("delay " + delay + ", month " + month);
    }
  }

  /** The part of its first year in which the measure is live, above 0 to 1. */
  public double firstYearPart() {
    return (double) (MONTHS - month) / MONTHS;
  }

  /**
   * The share of a year. The first year is one with a share after a year without one; only there
   * the part of the year counts, so that a ramp is still complete in its own year.
   */
  double share(Ramp ramp, int year) {
    double share = ramp.at(year - delay);
    boolean first = share > 0 && ramp.at(year - delay - 1) == 0;
    return first ? share * firstYearPart() : share;
  }
}
