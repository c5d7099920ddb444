package greenplan.report;

import greenplan.appraisal.CostCurve;
import greenplan.appraisal.CostedMeasure;
import greenplan.appraisal.money.Flows;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The undiscounted cash of all measures in one year, in pounds of the price year. What capital is
 * still worth at the horizon is no cash.
 *
 * @param year the year
 * @param capital spent once
 * @param cost of running what was bought
 * @param saving in running other things
 * @param sum net of all years up to this one
 */
public record CashFlow(FinancialYear year, double capital, double cost, double saving, double sum) {

  /** What comes in less what goes out. */
  public double net() {
    return saving - cost - capital;
  }

  /** The years in which money moves, in order. */
  public static List<CashFlow> of(CostCurve curve) {
    List<CashFlow> years = new ArrayList<>();
    double sum = 0;
    int count = curve.costing().outlook().axis().count() + curve.costing().before();
    for (int n = 0; n < count; n++) {
      int year = n;
      double capital = sum(curve, flows -> flows.capital()[year]);
      double cost = sum(curve, flows -> flows.cost()[year]);
      double saving = sum(curve, flows -> flows.saving()[year]);
      sum += saving - cost - capital;
      if (capital != 0 || cost != 0 || saving != 0) {
        years.add(new CashFlow(year(curve, n), capital, cost, saving, sum));
      }
    }
    return List.copyOf(years);
  }

  /** The year that lies so many years after the one that is discounted to. */
  public static FinancialYear year(CostCurve curve, int n) {
    return curve.costing().basis().baseYear().plus(n);
  }

  private static double sum(CostCurve curve, ToDoubleFunction<Flows> of) {
    return curve.measures().stream().map(CostedMeasure::flows).mapToDouble(of).sum();
  }
}
