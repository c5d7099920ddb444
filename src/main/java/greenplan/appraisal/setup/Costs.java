package greenplan.appraisal.setup;

import greenplan.appraisal.money.Flows;
import greenplan.scenario.plan.Measure;

/**
 * What a measure costs over the years of its plan, in pounds of the price year.
 *
 * @param measure what was declared
 * @param place its place among the measures of the plan that are on
 * @param capital with optimism bias, by year from the current one
 * @param residual what is left of it at the horizon, in that year
 * @param cost of running it, by year
 * @param saving elsewhere, by year
 * @param counted the part of each year's tonnes that counts
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
public record Costs(
    Measure measure,
    int place,
    double[] capital,
    double[] residual,
    double[] cost,
    double[] saving,
    double[] counted) {

  /** Whether what is bought outlasts the plan. */
  public boolean outlasts() {
    return residual[residual.length - 1] > 0;
  }

  /**
   * The flows seen from the base year of discounting.
   *
   * @param saved tCO2e of each year from the current one, whether they count or not
   * @param before the years from the base year to the current year
   */
  public Flows flows(double[] saved, int before) {
    double[] tonnes = saved.clone();
    for (int t = 0; t < tonnes.length; t++) {
      tonnes[t] *= counted[t];
    }
    return new Flows(
        later(capital, before),
        later(residual, before),
        later(cost, before),
        later(saving, before),
        later(tonnes, before));
  }

  private static double[] later(double[] values, int before) {
    double[] later = new double[values.length + before];
    System.arraycopy(values, 0, later, before, values.length);
    return later;
  }
}
