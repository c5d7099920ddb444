package greenplan.trajectory;

import greenplan.factors.Boundary;
import greenplan.scenario.plan.Projection;
import greenplan.trajectory.setup.Outlook;

/**
 * What falls without the organisation doing anything, such as by a cleaner grid: the share of one
 * projection in the difference between frozen factors and business as usual.
 *
 * @param projection what was declared
 * @param tonnes tCO2e by {@link Boundary} and year, from the current year on
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
public record Wedge(Projection projection, double[][] tonnes) {

  /** The fall within a boundary, by year. */
  public double[] within(Boundary boundary) {
    return tonnes[Outlook.place(boundary)];
  }
}
