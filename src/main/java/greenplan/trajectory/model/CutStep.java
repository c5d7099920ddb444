package greenplan.trajectory.model;

import java.util.List;

/**
 * One multiplication of what is left of a line: the cuts of one group at one stage, which add up,
 * or one cut alone.
 *
 * @param start where the line begins in the arrays
 * @param shares what is taken off
 */
record CutStep(int start, List<Scaled> shares) {

  /** {@code left x (1 - sum of shares)}, never below 0; {@code sum} is scratch. */
  void apply(double[] scales, double[] left, double[] sum) {
    if (!Scaled.sum(shares, scales, sum)) {
      return;
    }
    for (int t = 0; t < sum.length; t++) {
      left[start + t] *= Math.max(0, 1 - sum[t]);
    }
  }
}
