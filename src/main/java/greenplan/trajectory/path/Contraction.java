package greenplan.trajectory.path;

/**
 * Absolute contraction: every year the same share of base-year emissions less, {@code E_t = E_b (1
 * - a (t - b))}, never below zero.
 *
 * @param baseYear b
 * @param yearlyShare a, a share of base-year emissions from 0 to 1
 */
public record Contraction(int baseYear, double yearlyShare) {

  /** The least yearly share that {@link #toNetZero} asks for. */
  public static final double FLOOR = 0.042;

  /** The cut by the net-zero year that {@link #toNetZero} asks for. */
  public static final double CUT_BY_NET_ZERO = 0.9;

  public Contraction {
    if (!(yearlyShare >= 0 && yearlyShare <= 1)) {
      throw new IllegalArgumentException("a yearly share is from 0 to 1: " + yearlyShare);
    }
  }

  /** {@code a = R / n}: the yearly share that cuts by R until the target year. */
  public static Contraction by(int baseYear, int targetYear, double reduction) {
    return new Contraction(baseYear, reduction / yearsBetween(baseYear, targetYear));
  }

  /**
   * {@code a = max(4.2 %, 90 % / (net-zero year - b))}. The same arithmetic as our reading of the
   * notices of the Science Based Targets initiative of April 2026: no validation by anybody, and no
   * claim to one.
   */
  public static Contraction toNetZero(int baseYear, int netZeroYear) {
    double share = CUT_BY_NET_ZERO / yearsBetween(baseYear, netZeroYear);
    return new Contraction(baseYear, Math.max(FLOOR, share));
  }

  private static int yearsBetween(int baseYear, int year) {
    if (year <= baseYear) {
      throw new IllegalArgumentException(year + " is not after the base year " + baseYear);
    }
    return year - baseYear;
  }

  /** The cut on the base year by a year, a share from 0 to 1; none before the base year. */
  public double cut(int year) {
    return Math.min(1, yearlyShare * Math.max(0, year - baseYear));
  }

  /** The level of a year, where the base year has {@code base}. */
  public double level(double base, int year) {
    return base * (1 - cut(year));
  }
}
