package greenplan.trajectory.model;

import java.util.List;

/**
 * All tonnes taken off one line.
 *
 * @param line the place of the line
 * @param tonnes tCO2e of the widest boundary
 */
record TonnesStep(int line, List<Scaled> tonnes) {

  /**
   * Lowers what is kept of the factor, so that the line falls by the tonnes or to nothing.
   *
   * @param factors of the widest boundary
   * @param sum scratch
   */
  void apply(
      double[] scales, double[][] amounts, double[][] kept, double[][] factors, double[] sum) {
    if (Scaled.sum(tonnes, scales, sum)) {
      take(sum, amounts[line], factors[line], kept[line]);
    }
  }

  private static void take(double[] tonnes, double[] amount, double[] factor, double[] kept) {
    for (int t = 0; t < tonnes.length; t++) {
      double emissions = amount[t] * kept[t] * factor[t];
      if (emissions > 0) {
        kept[t] *= Math.max(0, 1 - tonnes[t] / emissions);
      }
    }
  }
}
