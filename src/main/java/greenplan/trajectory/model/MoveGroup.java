package greenplan.trajectory.model;

import java.util.List;

/**
 * Moves out of one line whose shares add up: those of one group, or one move alone.
 *
 * @param shares of what is left of the line
 * @param arrivals where each of them goes, in the same order
 */
record MoveGroup(List<Scaled> shares, List<Arrival> arrivals) {

  /**
   * Where what is moved arrives.
   *
   * @param start where the line that gains begins in the arrays; negative for none
   * @param perUnit for each year, units that arrive for each unit that leaves
   */
  @SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
  record Arrival(int start, double[] perUnit) {}

  /** Takes the group off what stays, and adds its share to the sum of shares. */
  void leave(double[] scales, double[] stays, double[] shareSum, double[] group) {
    if (!Scaled.sum(shares, scales, group)) {
      return;
    }
    for (int t = 0; t < group.length; t++) {
      double share = Math.min(1, group[t]);
      stays[t] *= 1 - share;
      shareSum[t] += share;
    }
  }

  /** Adds what arrives; {@code perShare} is the amount that leaves for each 1 of the share sum. */
  void arrive(double[] scales, double[] perShare, double[] arrived, double[] group) {
    if (!Scaled.sum(shares, scales, group)) {
      return;
    }
    for (int m = 0; m < arrivals.size(); m++) {
      Arrival arrival = arrivals.get(m);
      Scaled share = shares.get(m);
      for (int t = 0; t < group.length && arrival.start >= 0; t++) {
        double own = scales[share.action()] * share.values()[t] / Math.max(1, group[t]);
        arrived[arrival.start + t] += perShare[t] * own * arrival.perUnit[t];
      }
    }
  }
}
