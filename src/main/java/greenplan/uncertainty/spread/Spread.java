package greenplan.uncertainty.spread;

/**
 * The distribution of a value, given as what it is at a value of the standard normal distribution:
 * so any two can be correlated, whatever their shapes (Gaussian copula).
 */
public sealed interface Spread permits Normal, Lognormal, Triangular, Pert, Chance {

  /** Half of a 95 % range over the standard deviation of a normal distribution. */
  double NORMAL_95 = 1.959963984540054;

  /** The value at a standard normal {@code z}; it never falls as z rises. */
  double at(double z);

  /** The expected value. */
  double mean();

  /**
   * The larger half of the 95 % range around the middle value, in the unit of the value: what the
   * IPCC's approach 1 wants of a distribution that is not symmetric.
   */
  double halfRange();

  /** Replaces standard normal values by values of this distribution. */
  default void apply(double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = at(values[i]);
    }
  }
}
