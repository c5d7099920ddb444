package greenplan.trajectory.rate;

import greenplan.scenario.plan.Target;
import greenplan.trajectory.TargetResult;
import greenplan.trajectory.path.RateStart;
import greenplan.units.FinancialYear;

/**
 * A target that lies ahead, and where the fall to it starts.
 *
 * @param result how the plan stands against it
 * @param from the current year
 * @param current emissions of that year within the target's boundary, in tCO2e
 */
public record Milestone(TargetResult result, FinancialYear from, double current) {

  /** A difference in the last digits of a double is none. */
  private static final double CLOSE = 1e-9;

  public Target target() {
    return result.target();
  }

  public String id() {
    return target().id();
  }

  /** Yearly steps from the current year to the year of the target, at least 1. */
  public int steps() {
    return target().by().startYear() - from.startYear();
  }

  /**
   * Whether a rate can be spoken of: it is a percentage of what was emitted, to a level that is not
   * below zero.
   */
  public boolean hasRates() {
    return result.base() > 0 && current > 0 && result.allowed() >= 0;
  }

  RateStart start(double growth) {
    return new RateStart(result.base(), current, growth);
  }

  /** What a level in the target's year is too high by, in tCO2e; zero or less where it is met. */
  double gap(double tonnes) {
    double gap = tonnes - result.allowed();
    return Math.abs(gap) <= CLOSE * Math.max(1, result.allowed()) ? 0 : gap;
  }
}
