package greenplan.trajectory;

import greenplan.factors.Boundary;
import greenplan.scenario.plan.Measure;
import greenplan.trajectory.setup.Outlook;

/**
 * What a measure saves in each projected year.
 *
 * @param measure what was declared
 * @param tonnes tCO2e by {@link Boundary} and year, from the current year on; with the savings of
 *     the other measures it adds up to business as usual less plan
 * @param marginal the same where a change of electricity use is valued at the marginal plant
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
public record MeasureSavings(Measure measure, double[][] tonnes, double[][] marginal) {

  /** The savings within a boundary, by year. */
  public double[] within(Boundary boundary) {
    return tonnes[Outlook.place(boundary)];
  }

  /** The savings within a boundary at marginal factors, by year. */
  public double[] marginalWithin(Boundary boundary) {
    return marginal[Outlook.place(boundary)];
  }
}
