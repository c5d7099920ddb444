package greenplan.trajectory.compare;

import greenplan.scenario.plan.PlanStatements;
import greenplan.trajectory.Trajectory;
import greenplan.units.FinancialYear;

/**
 * One of the plans that are compared.
 *
 * @param name a short name that no other of them has
 * @param file the name of its file, without folders
 * @param statements what it states, as written
 * @param trajectory where it leads
 */
public record ComparedPlan(
    String name, String file, PlanStatements statements, Trajectory trajectory) {

  /** What readers call it. */
  public String title() {
    return trajectory.outlook().inventory().scenario().title();
  }

  /** Its last year. */
  public FinancialYear horizon() {
    return trajectory.outlook().axis().horizon();
  }
}
