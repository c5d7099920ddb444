package greenplan.trajectory;

import greenplan.scenario.plan.Target;
import greenplan.units.FinancialYear;
import java.util.Optional;

/**
 * How the plan stands against one target. All in tCO2e.
 *
 * @param target what was declared
 * @param base emissions of the base year
 * @param allowed what the target allows: in its year, or in all years of a budget
 * @param planned what the plan has in the same
 * @param status whether it is met
 * @param reached the first year from the current one in which the plan is down at the target
 * @param cumulative planned emissions from the base year to the target's year
 * @param cumulativeOnPath what the target path allows in the same years
 * @param overshoot emissions above the path in the years of them that lie above it
 * @param removals what must be removed for good each year at net zero; 0 for other targets
 */
public record TargetResult(
    Target target,
    double base,
    double allowed,
    double planned,
    TargetStatus status,
    Optional<FinancialYear> reached,
    double cumulative,
    double cumulativeOnPath,
    double overshoot,
    double removals) {

  /** Planned less allowed: above zero where it is missed. */
  public double gap() {
    return planned - allowed;
  }
}
