package greenplan.report;

import greenplan.scenario.Scenario;
import greenplan.trajectory.Trajectory;

/** Whose plan it is, and between which years. */
final class PlanHeading {

  private PlanHeading() {}

  /**
   * Two lines and an empty one.
   *
   * @param more what else a reader must know at once
   */
  static String of(Trajectory trajectory, String more) {
    Scenario scenario = trajectory.outlook().inventory().scenario();
    return Visible.of(scenario.title())
        + "\n"
        + Visible.of(scenario.organisation())
        + ", base year "
        + trajectory.baseYear()
        + ", current year "
        + trajectory.currentYear()
        + ", "
        + more
        + "\n\n";
  }
}
