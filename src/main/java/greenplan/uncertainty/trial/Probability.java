package greenplan.uncertainty.trial;

/**
 * How often something came true.
 *
 * @param times in how many trials
 * @param trials of how many; above zero
 */
public record Probability(int times, int trials) {

  private static final double Z = 1.959963984540054;

  static Probability of(boolean[] came) {
    int times = 0;
    for (boolean each : came) {
      times += each ? 1 : 0;
    }
    return new Probability(times, came.length);
  }

  public double share() {
    return (double) times / trials;
  }

  /** {@code sqrt(p (1 - p) / N)}: the error that comes from the number of trials alone. */
  public double standardError() {
    return Math.sqrt(share() * (1 - share()) / trials);
  }

  /** The lower end of Wilson's 95 % interval (1927). */
  public double low() {
    return times == 0 ? 0 : centre() - halfWidth();
  }

  /** The upper end of Wilson's 95 % interval. */
  public double high() {
    return times == trials ? 1 : centre() + halfWidth();
  }

  private double centre() {
    return (share() + Z * Z / (2 * trials)) / (1 + Z * Z / trials);
  }

  private double halfWidth() {
    double inner = share() * (1 - share()) / trials + Z * Z / (4.0 * trials * trials);
    return Z * Math.sqrt(inner) / (1 + Z * Z / trials);
  }
}
