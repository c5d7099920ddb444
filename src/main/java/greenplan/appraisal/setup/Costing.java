package greenplan.appraisal.setup;

import greenplan.scenario.plan.Measure;
import greenplan.trajectory.setup.Outlook;
import greenplan.units.FinancialYear;
import java.util.List;

/**
 * The costs of a plan, joined to its years.
 *
 * @param outlook the plan
 * @param basis what money is measured by
 * @param costs the measures with costs that are on, in the order of the plan
 * @param without the measures without costs that are on
 * @param year the year whose tonnes are the widths of a curve
 * @param capitalLimits the most capital of each year from the current one, in pounds; infinite
 *     where there is no limit
 * @param minimumNpv the least net present value of a chosen set; negative infinity for none
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
public record Costing(
    Outlook outlook,
    Basis basis,
    List<Costs> costs,
    List<Measure> without,
    FinancialYear year,
    double[] capitalLimits,
    double minimumNpv) {

  public Costing {
    costs = List.copyOf(costs);
    without = List.copyOf(without);
  }

  /** The years from the base year of discounting to the current year. */
  public int before() {
    return outlook.axis().current().startYear() - basis.baseYear().startYear();
  }
}
