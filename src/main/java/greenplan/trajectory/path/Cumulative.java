package greenplan.trajectory.path;

/**
 * What a series of years adds up to. The climate sees the sum, not the level of the last year, so
 * two paths to one target differ by it.
 */
public final class Cumulative {

  private Cumulative() {}

  /** The sum of yearly emissions. */
  public static double sum(double[] emissions) {
    double sum = 0;
    for (double emission : emissions) {
      sum += emission;
    }
    return sum;
  }

  /**
   * The area under levels that hold at the ends of years, by trapezium: half of the first, half of
   * the last, and all between. One level alone spans no time and has no area.
   */
  public static double area(double[] levels) {
    double area = 0;
    for (int year = 1; year < levels.length; year++) {
      area += (levels[year - 1] + levels[year]) / 2;
    }
    return area;
  }

  /**
   * {@code sum(max(0, E_t - Target_t))}: emissions above the target, year by year. A year below its
   * target pays for no other year.
   *
   * @param targets as many as there are emissions
   */
  public static double overshoot(double[] emissions, double[] targets) {
    if (emissions.length != targets.length) {
      throw new IllegalArgumentException(
          emissions.length + " years of emissions, but " + targets.length + " of targets");
    }
    double over = 0;
    for (int year = 0; year < emissions.length; year++) {
      over += Math.max(0, emissions[year] - targets[year]);
    }
    return over;
  }
}
