package greenplan.report;

import greenplan.appraisal.CostCurve;
import greenplan.appraisal.CostedMeasure;
import greenplan.appraisal.money.Flows;
import greenplan.scenario.plan.MeasureCosts;
import greenplan.units.FinancialYear;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Money by who pays and saves, and by year. */
final class CashTable {

  private static final String UNNAMED = "(not said)";

  private CashTable() {}

  /** Present values: who pays capital, who pays to run it, who saves. */
  static String purses(CostCurve curve) {
    Map<String, double[]> purses = new TreeMap<>();
    for (CostedMeasure measure : curve.measures()) {
      MeasureCosts costs = Objects.requireNonNull(measure.measure().costs());
      double[] pays = purse(purses, costs.pays());
      pays[0] += measure.appraisal().capitalValue();
      pays[1] += measure.appraisal().costValue();
      purse(purses, costs.saves())[2] += measure.appraisal().savingValue();
    }
    TextTable table =
        TextTable.of("present value, k", ">pays capital", ">pays to run", ">saves", ">net");
    purses.values().removeIf(sums -> sums[0] == 0 && sums[1] == 0 && sums[2] == 0);
    purses.forEach(
        (name, sums) ->
            table.row(
                Visible.of(name),
                Money.thousands(sums[0]),
                Money.thousands(sums[1]),
                Money.thousands(sums[2]),
                Money.thousands(sums[2] - sums[1] - sums[0])));
    return table.text() + "\n";
  }

  private static double[] purse(Map<String, double[]> purses, String name) {
    return purses.computeIfAbsent(name.isEmpty() ? UNNAMED : name, n -> new double[3]);
  }

  /** Undiscounted cash of all measures by year: capital, and what is revenue. */
  static String years(CostCurve curve) {
    TextTable table =
        TextTable.of("cash of all, k", ">capital", ">cost to run", ">saving", ">net", ">sum");
    double sum = 0;
    int years = curve.costing().outlook().axis().count() + curve.costing().before();
    for (int n = 0; n < years; n++) {
      int year = n;
      double capital = sum(curve, flows -> flows.capital()[year]);
      double cost = sum(curve, flows -> flows.cost()[year]);
      double saving = sum(curve, flows -> flows.saving()[year]);
      double net = saving - cost - capital;
      sum += net;
      if (capital != 0 || cost != 0 || saving != 0) {
        table.row(
            year(curve, n).toString(),
            Money.thousands(capital),
            Money.thousands(cost),
            Money.thousands(saving),
            Money.thousands(net),
            Money.thousands(sum));
      }
    }
    return table.text() + "\n";
  }

  private static double sum(CostCurve curve, ToDoubleFunction<Flows> of) {
    return curve.measures().stream().map(CostedMeasure::flows).mapToDouble(of).sum();
  }

  static FinancialYear year(CostCurve curve, int n) {
    return curve.costing().basis().baseYear().plus(n);
  }
}
