package greenplan.trajectory.model;

import java.util.Arrays;

/**
 * The inner loops: amount times what is left times factor, summed over lines into years.
 *
 * <p>Each quantity has one plain array for each line, and every loop runs over the years of such
 * arrays with one index. So the compiler works on several years at once; with all lines in one long
 * array it cannot know that the arrays do not overlap. Nothing here allocates.
 */
final class Kernel {

  private Kernel() {}

  /**
   * Writes the total of each year.
   *
   * @param amounts for each line and each year
   * @param kept what is left of the factor, 0 to 1, in the same places
   * @param factors tCO2e per unit, in the same places
   * @param totals tCO2e of each year; what was there is lost
   */
  static void sum(double[][] amounts, double[][] kept, double[][] factors, double[] totals) {
    Arrays.fill(totals, 0);
    for (int line = 0; line < amounts.length; line++) {
      addProduct(amounts[line], kept[line], factors[line], totals);
    }
  }

  private static void addProduct(double[] amount, double[] kept, double[] factor, double[] sum) {
    for (int t = 0; t < sum.length; t++) {
      sum[t] += amount[t] * kept[t] * factor[t];
    }
  }

  /** {@code sum + scale x values}. */
  static void addScaled(double scale, double[] values, double[] sum) {
    for (int t = 0; t < sum.length; t++) {
      sum[t] += scale * values[t];
    }
  }

  /** {@code left x (1 - scale x share)}, never below 0. */
  static void take(double scale, double[] share, double[] left) {
    for (int t = 0; t < left.length; t++) {
      left[t] *= Math.max(0, 1 - scale * share[t]);
    }
  }
}
