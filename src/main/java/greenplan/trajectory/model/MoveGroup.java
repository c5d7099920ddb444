package greenplan.trajectory.model;

import java.util.List;

/**
 * Moves out of one line whose shares add up: those of one group, or one move alone.
 *
 * @param shares of what is left of the line
 * @param arrivals where each of them goes, in the same order
 * @param sum scratch: the sum of the shares of each year, as scaled
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays; nobody compares groups
record MoveGroup(List<Scaled> shares, List<Arrival> arrivals, double[] sum) {

  /**
   * Where what is moved arrives.
   *
   * @param line the place of the line that gains, or {@link Move#NOWHERE}
   * @param perUnit for each year, units that arrive for each unit that leaves
   */
  @SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
  record Arrival(int line, double[] perUnit) {}

  /** Takes the group off what stays, adds its share to the sum of shares; false if it is off. */
  boolean leave(double[] scales, double[] stays, double[] shareSum) {
    if (!Scaled.sum(shares, scales, sum)) {
      return false;
    }
    for (int t = 0; t < sum.length; t++) {
      double share = Math.min(1, sum[t]);
      stays[t] *= 1 - share;
      shareSum[t] += share;
    }
    return true;
  }

  /** Adds what arrives; {@code perShare} is the amount that leaves for each 1 of the share sum. */
  void arrive(double[] scales, double[] perShare, double[][] arrived) {
    for (int m = 0; m < arrivals.size(); m++) {
      int line = arrivals.get(m).line;
      Scaled share = shares.get(m);
      if (line != Move.NOWHERE) {
        double scale = scales[share.action()];
        arrive(scale, share.values(), perShare, arrivals.get(m).perUnit, arrived[line]);
      }
    }
  }

  private void arrive(
      double scale, double[] share, double[] perShare, double[] perUnit, double[] arrived) {
    for (int t = 0; t < arrived.length; t++) {
      double own = scale * share[t] / Math.max(1, sum[t]);
      arrived[t] += perShare[t] * own * perUnit[t];
    }
  }
}
