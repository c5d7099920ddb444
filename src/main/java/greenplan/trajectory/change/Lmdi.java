package greenplan.trajectory.change;

/**
 * The logarithmic mean Divisia index, additive (LMDI-I): shares the change of a product among its
 * factors, exactly and in no order.
 */
public final class Lmdi {

  /** Below this distance the series is exact to the last digits; above it the logarithm is. */
  private static final double NEAR = 0.01;

  private Lmdi() {}

  /**
   * The logarithmic mean, L(a, b) = (a - b) / (ln a - ln b), and L(a, a) = a.
   *
   * @param a above zero
   * @param b above zero
   */
  public static double mean(double a, double b) {
    // ln(a/b) = 2 atanh(r) with r = (a - b) / (a + b), so L = (a + b)/2 x r / atanh(r)
    double r = (a - b) / (a + b);
    return Math.abs(r) < NEAR ? (a + b) / 2 / series(r * r) : (a - b) / StrictMath.log(a / b);
  }

  /** atanh(r) / r = 1 + r^2/3 + r^4/5 + r^6/7 + ... */
  private static double series(double square) {
    return 1 + square * (1.0 / 3 + square * (1.0 / 5 + square * (1.0 / 7 + square / 9)));
  }

  /**
   * What each factor adds to the change of the product, in the unit of the product; the effects add
   * up to it.
   *
   * <p>Where the product is zero in one year, or changes its sign, there is no logarithm: the
   * factors that do so take the whole change in equal parts, which is the limit of the formula. A
   * product that is negative in both years is shared like a positive one.
   *
   * @param before the factors in the earlier year
   * @param after the same factors in the later year
   */
  public static double[] effects(double[] before, double[] after) {
    double from = product(before);
    double to = product(after);
    if (Math.signum(from) != Math.signum(to)) {
      return turned(before, after, to - from);
    }
    double[] effects = new double[before.length];
    if (from != 0) {
      double weight = Math.signum(from) * mean(Math.abs(to), Math.abs(from));
      for (int i = 0; i < effects.length; i++) {
        effects[i] = weight * StrictMath.log(Math.abs(after[i] / before[i]));
      }
    }
    return effects;
  }

  private static double[] turned(double[] before, double[] after, double change) {
    int count = 0;
    for (int i = 0; i < before.length; i++) {
      count += isTurned(before[i], after[i]) ? 1 : 0;
    }
    double[] effects = new double[before.length];
    for (int i = 0; i < before.length; i++) {
      effects[i] = isTurned(before[i], after[i]) ? change / count : 0;
    }
    return effects;
  }

  private static boolean isTurned(double before, double after) {
    return Math.signum(before) != Math.signum(after);
  }

  private static double product(double[] factors) {
    double product = 1;
    for (double factor : factors) {
      product *= factor;
    }
    return product;
  }
}
