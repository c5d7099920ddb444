package greenplan.trajectory.path;

import java.util.Optional;

/**
 * "When do we get there?" at a given rate. Where growth outruns a straight line later on, the level
 * may rise again after that.
 *
 * @param years when the level of the path is down at the target, in years after the current year
 * @param firstYear the first whole year at the end of which the target is met
 */
public record Arrival(double years, int firstYear) {

  /** How far ahead is looked. Who is not there by then is said never to arrive. */
  public static final int YEARS_SEARCHED = 200;

  /** How far above the target, as a share of the current level, still counts as there. */
  private static final double CLOSE = 1e-12;

  private static final int HALVINGS = 60;

  /**
   * When a rate reaches a target; none if growth outruns it, or it takes more than {@link
   * #YEARS_SEARCHED} years. At once if the current level is no higher than the target.
   *
   * @param percent the rate, up to 100 for a compound fall
   * @param target the level to reach, zero or more
   */
  public static Optional<Arrival> at(
      RateConvention convention, double percent, RateStart start, double target) {
    if (!convention.reaches(target)) {
      return Optional.empty();
    }
    double close = target + CLOSE * start.current();
    for (int year = 0; year <= YEARS_SEARCHED; year++) {
      if (convention.levelAfter(start, percent, year) <= close) {
        return Optional.of(new Arrival(crossing(convention, percent, start, target, year), year));
      }
    }
    return Optional.empty();
  }

  /** When, in the year up to {@code year}, the level comes down to the target. */
  private static double crossing(
      RateConvention convention, double percent, RateStart start, double target, int year) {
    double before = Math.max(0, year - 1);
    double after = year;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = (before + after) / 2;
      if (convention.levelAfter(start, percent, middle) <= target) {
        after = middle;
      } else {
        before = middle;
      }
    }
    return after;
  }
}
