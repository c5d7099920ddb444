package greenplan.trajectory.model;

import java.util.List;

/**
 * One multiplication of what is left of a line: the cuts of one group at one stage, which add up,
 * or one cut alone.
 *
 * @param line the place of the line
 * @param shares what is taken off
 */
record CutStep(int line, List<Scaled> shares) {

  /** {@code left x (1 - sum of shares)}, never below 0; {@code sum} is scratch. */
  void apply(double[] scales, double[][] left, double[] sum) {
    if (shares.size() == 1) {
      Scaled only = shares.get(0);
      double scale = scales[only.action()];
      if (scale > 0) {
        Kernel.take(scale, only.values(), left[line]);
      }
    } else if (Scaled.sum(shares, scales, sum)) {
      Kernel.take(1, sum, left[line]);
    }
  }
}
