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

  private final int line;
  private final List<MoveGroup> groups;
  private final double[] stays;
  private final double[] perShare;

  MoveStep(int line, List<MoveGroup> groups, int years) {
    this.line = line;
    this.groups = groups;
    this.stays = new double[years];
    this.perShare = new double[years];
  }

  /** Takes what leaves off {@code left}, and adds what arrives elsewhere to {@code arrived}. */
  void apply(double[] scales, double[][] left, double[][] arrived) {
    Arrays.fill(stays, 1);
    Arrays.fill(perShare, 0);
    boolean on = false;
    for (int g = 0; g < groups.size(); g++) {
      on |= groups.get(g).leave(scales, stays, perShare);
    }
    if (!on) {
      return;
    }
    leave(left[line]);
    for (int g = 0; g < groups.size(); g++) {
      groups.get(g).arrive(scales, perShare, arrived);
    }
  }

  /** Before, {@code perShare} is the sum of shares; after, what leaves for each 1 of it. */
  private void leave(double[] left) {
    for (int t = 0; t < stays.length; t++) {
      double leaves = left[t] * (1 - stays[t]);
      perShare[t] = leaves / Math.max(perShare[t], Double.MIN_NORMAL);
      left[t] *= stays[t];
    }
  }
}
