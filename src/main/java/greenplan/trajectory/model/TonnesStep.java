package greenplan.trajectory.model;

import java.util.List;

/**
 * All tonnes taken off one line.
 *
 * @param start where the line begins in the arrays
 * @param tonnes tCO2e of the widest boundary
 */
record TonnesStep(int start, List<Scaled> tonnes) {

  /**
   * Lowers what is kept of the factor, so that the line falls by the tonnes or to nothing.
   *
   * @param factors of the widest boundary
   * @param sum scratch
   */
  void apply(double[] scales, double[] amounts, double[] kept, double[] factors, double[] sum) {
    if (!Scaled.sum(tonnes, scales, sum)) {
      return;
    }
    for (int t = 0; t < sum.length; t++) {
      int at = start + t;
      double emissions = amounts[at] * kept[at] * factors[at];
      if (emissions > 0) {
        kept[at] *= Math.max(0, 1 - sum[t] / emissions);
      }
    }
  }
}
