package greenplan.trajectory.model;

import java.util.Arrays;

/**
 * The inner loop: amount times what is left times factor, summed over lines into years.
 *
 * <p>All lines stand in one array, one line after another, so that the loop over the years reads
 * memory in order and can be done several years at once. It allocates nothing.
 */
final class Kernel {

  private Kernel() {}

  /**
   * Writes the total of each year.
   *
   * @param amounts for each line, each year
   * @param kept what is left of the factor, 0 to 1, in the same places
   * @param factors tCO2e per unit, in the same places
   * @param totals tCO2e of each year; what was there is lost
   */
  static void sum(double[] amounts, double[] kept, double[] factors, double[] totals) {
    int years = totals.length;
    Arrays.fill(totals, 0);
    for (int start = 0; start < amounts.length; start += years) {
      for (int t = 0; t < years; t++) {
        totals[t] += amounts[start + t] * kept[start + t] * factors[start + t];
      }
    }
  }
}
