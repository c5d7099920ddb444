package greenplan.scenario.plan;

import java.util.List;

/**
 * What a scenario says of the years to come.
 *
 * @param settings what holds for all of it
 * @param drivers what makes amounts grow
 * @param projections how factors change by themselves
 * @param measures what the organisation does
 * @param equivalences how early years compare with the base year
 * @param targets the milestones
 * @param rates the yearly rates that it states
 */
public record Plan(
    PlanSettings settings,
    List<Driver> drivers,
    List<Projection> projections,
    List<Measure> measures,
    List<Equivalence> equivalences,
    List<Target> targets,
    List<StatedRate> rates) {

  /** Whether there is anything to project. */
  public boolean isEmpty() {
    return drivers.isEmpty() && projections.isEmpty() && measures.isEmpty() && targets.isEmpty();
  }
}
