package greenplan.uncertainty;

import greenplan.factors.Boundary;
import greenplan.trajectory.Trajectory;
import greenplan.uncertainty.propagation.Propagation;
import greenplan.uncertainty.setup.UncertainPlan;
import greenplan.uncertainty.trial.Simulation;
import org.jspecify.annotations.Nullable;

/**
 * How sure a scenario is.
 *
 * @param plan the plan with what is unknown of it
 * @param trajectory the plan as it stands, without errors
 * @param propagation how far the total of the current year may be off
 * @param simulation what draws tell; null where the scenario has no seed
 */
public record Certainty(
    UncertainPlan plan,
    Trajectory trajectory,
    Propagation propagation,
    @Nullable Simulation simulation) {

  /**
   * Works it out.
   *
   * @param plan of which no error was reported
   * @param threads how many may draw; the result does not depend on it
   */
  public static Certainty of(UncertainPlan plan, int threads) {
    Trajectory trajectory = Trajectory.of(plan.outlook());
    Boundary boundary = plan.outlook().inventory().scenario().boundary();
    Propagation propagation = Propagation.of(plan, boundary);
    Simulation simulation =
        plan.declared().seed().isPresent()
            ? Simulation.of(plan, trajectory, propagation, threads)
            : null;
    return new Certainty(plan, trajectory, propagation, simulation);
  }
}
