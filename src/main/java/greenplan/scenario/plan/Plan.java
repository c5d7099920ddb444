package greenplan.scenario.plan;

import greenplan.scenario.commitment.Commitment;
import java.util.List;

/**
 * What a scenario says of the years to come.
 *
 * @param settings what holds for all of it
 * @param drivers what makes amounts grow
 * @param projections how factors change by themselves
 * @param measures what the organisation does
 * @param appraisal how their money is appraised
 * @param equivalences how early years compare with the base year
 * @param targets the milestones
 * @param rates the yearly rates that it states
 * @param indicators the ratios that it follows
 * @param nested its targets that hold another
 * @param commitments what is promised, and what was recorded of it
 */
public record Plan(
    PlanSettings settings,
    List<Driver> drivers,
    List<Projection> projections,
    List<Measure> measures,
    AppraisalSettings appraisal,
    List<Equivalence> equivalences,
    List<Target> targets,
    List<StatedRate> rates,
    List<Indicator> indicators,
    List<NestedTarget> nested,
    List<Commitment> commitments) {

  /** Whether there is nothing to project and nothing to follow. */
  public boolean isEmpty() {
    return drivers.isEmpty()
        && projections.isEmpty()
        && measures.isEmpty()
        && targets.isEmpty()
        && indicators.isEmpty()
        && nested.isEmpty()
        && commitments.isEmpty();
  }
}
