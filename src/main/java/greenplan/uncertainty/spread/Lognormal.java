package greenplan.uncertainty.spread;

/**
 * Errors that multiply, as of factors and of spend: half as much is as likely as twice as much.
 *
 * <p>The median is 1, so the mean lies above it.
 *
 * @param sigma the standard deviation of the logarithm, 0 or more
 */
public record Lognormal(double sigma) implements Spread {

  /** A 95 % range from {@code 1 / (1 + range)} to {@code 1 + range}. */
  public static Lognormal ofRange(double range) {
    return new Lognormal(StrictMath.log1p(range) / NORMAL_95);
  }

  /**
   * The 95 % factor of a pedigree matrix: {@code exp(sqrt(sum of ln(U)^2))}. The range runs from
   * the median divided by it to the median times it. Source: GHG Protocol, quantitative uncertainty
   * guidance; ecoinvent.
   *
   * @param scores the factors of the scores and of the kind of figure, each at least 1
   */
  public static double pedigree(double... scores) {
    double sum = 0;
    for (double score : scores) {
      double log = StrictMath.log(score);
      sum += log * log;
    }
    return StrictMath.exp(StrictMath.sqrt(sum));
  }

  @Override
  public double at(double z) {
    return StrictMath.exp(sigma * z);
  }

  @Override
  public double mean() {
    return StrictMath.exp(sigma * sigma / 2);
  }

  @Override
  public double halfRange() {
    return StrictMath.expm1(sigma * NORMAL_95);
  }

  @Override
  public void apply(double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = StrictMath.exp(sigma * values[i]);
    }
  }
}
