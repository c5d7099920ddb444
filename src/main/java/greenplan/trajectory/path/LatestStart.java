package greenplan.trajectory.path;

import java.util.function.IntToDoubleFunction;

/**
 * "How long can it wait?": the longest delay of a measure with which the target is still met.
 *
 * @param answer which kind of answer it is
 * @param delay that delay in years; 0 if not even an early start helps
 * @param gap the gap at that delay, in the unit of the caller; above zero if the target is missed
 */
public record LatestStart(Answer answer, int delay, double gap) {

  /** The kinds of answer. */
  public enum Answer {
    /** The target is missed even without any delay. */
    TOO_LATE,
    /** One more year of delay, and the target is missed. */
    BY_DELAY,
    /** The target is met even with the longest delay that was asked about. */
    ANY_TIME
  }

  /**
   * Searches backwards from the longest delay.
   *
   * @param gap the gap after so many years of delay: above zero if the target is missed
   * @param longest the longest delay to ask about, in years, zero or more
   */
  public static LatestStart search(IntToDoubleFunction gap, int longest) {
    if (longest < 0) {
      throw new IllegalArgumentException("a delay is zero or more: " + longest);
    }
    for (int delay = longest; delay >= 0; delay--) {
      double left = gap.applyAsDouble(delay);
      if (left <= 0) {
        return new LatestStart(delay == longest ? Answer.ANY_TIME : Answer.BY_DELAY, delay, left);
      }
    }
    return new LatestStart(Answer.TOO_LATE, 0, gap.applyAsDouble(0));
  }
}
