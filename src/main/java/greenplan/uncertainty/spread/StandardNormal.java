package greenplan.uncertainty.spread;

/** The standard normal distribution. */
final class StandardNormal {

  private static final double TAIL = 7.07106781186547;

  private static final double[] OVER = {
    3.52624965998911e-2,
    0.700383064443688,
    6.37396220353165,
    33.912866078383,
    112.079291497871,
    221.213596169931,
    220.206867912376
  };

  private static final double[] UNDER = {
    8.83883476483184e-2,
    1.75566716318264,
    16.064177579207,
    86.7807322029461,
    296.564248779674,
    637.333633378831,
    793.826512519948,
    440.413735824752
  };

  private StandardNormal() {}

  /**
   * The share of values below {@code z}, to 15 digits. Hart's algorithm as in G. West, "Better
   * approximations to cumulative normal functions", Wilmott 2005; written out because the libraries
   * use {@code Math.exp}, whose last digit may differ from machine to machine.
   */
  static double below(double z) {
    double tail = tail(Math.abs(z));
    return z > 0 ? 1 - tail : tail;
  }

  private static double tail(double x) {
    double density = StrictMath.exp(-x * x / 2);
    if (x < TAIL) {
      return density * polynomial(OVER, x) / polynomial(UNDER, x);
    }
    double fraction = x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))));
    return density / fraction / 2.506628274631;
  }

  private static double polynomial(double[] coefficients, double x) {
    double value = 0;
    for (double coefficient : coefficients) {
      value = value * x + coefficient;
    }
    return value;
  }
}
