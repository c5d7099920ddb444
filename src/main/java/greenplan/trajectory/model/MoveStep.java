package greenplan.trajectory.model;

import java.util.Arrays;
import java.util.List;

/**
 * All moves out of one line.
 *
 * <p>Groups are multiplicative: what stays is the product of {@code 1 - share of the group}. What
 * leaves in all is divided among the groups in proportion to their shares, and within a group in
 * proportion to the shares of its moves. So order makes no difference.
 */
final class MoveStep {

  private final int start;
  private final List<MoveGroup> groups;
  private final double[] stays;
  private final double[] shareSum;
  private final double[] group;

  MoveStep(int start, List<MoveGroup> groups, int years) {
    this.start = start;
    this.groups = groups;
    this.stays = new double[years];
    this.shareSum = new double[years];
    this.group = new double[years];
  }

  /** Takes what leaves off {@code left}, and adds what arrives elsewhere to {@code arrived}. */
  void apply(double[] scales, double[] left, double[] arrived) {
    Arrays.fill(stays, 1);
    Arrays.fill(shareSum, 0);
    for (int g = 0; g < groups.size(); g++) {
      groups.get(g).leave(scales, stays, shareSum, group);
    }
    double[] perShare = shareSum;
    for (int t = 0; t < stays.length; t++) {
      double leaves = left[start + t] * (1 - stays[t]);
      perShare[t] = shareSum[t] > 0 ? leaves / shareSum[t] : 0;
      left[start + t] *= stays[t];
    }
    for (int g = 0; g < groups.size(); g++) {
      groups.get(g).arrive(scales, perShare, arrived, group);
    }
  }
}
