package greenplan.trajectory.path;

/**
 * "How fast must we fall?"
 *
 * @param start where the fall starts from
 * @param target the level to reach, zero or more
 * @param steps yearly steps from the current year to the target year, at least 1
 */
public record RateQuestion(RateStart start, double target, int steps) {

  public RateQuestion {
    if (!Double.isFinite(target) || target < 0 || steps < 1) {
      throw new IllegalArgumentException("a target is zero or more, and a step or more away");
    }
  }
}
