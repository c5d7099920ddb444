package greenplan.trajectory.model;

import java.util.List;

/** Which measures need which others: a measure is off where one that it requires is off. */
final class Requirements {

  private static final int MISSING = -1;

  private final int[][] required;

  Requirements(List<Action> actions) {
    List<String> ids = actions.stream().map(Action::id).toList();
    this.required =
        actions.stream()
            .map(action -> action.requires().stream().sorted().mapToInt(ids::indexOf).toArray())
            .toArray(int[][]::new);
  }

  /** Copies the scales, with 0 for every measure that is off or lacks what it requires. */
  void apply(double[] scales, double[] effective) {
    for (int a = 0; a < required.length; a++) {
      effective[a] = Math.max(0, scales[a]);
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int a = 0; a < required.length; a++) {
        if (effective[a] > 0 && lacks(a, effective)) {
          effective[a] = 0;
          changed = true;
        }
      }
    }
  }

  private boolean lacks(int action, double[] effective) {
    for (int other : required[action]) {
      if (other == MISSING || effective[other] <= 0) {
        return true;
      }
    }
    return false;
  }
}
