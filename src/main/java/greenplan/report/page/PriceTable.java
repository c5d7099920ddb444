package greenplan.report.page;

import greenplan.appraisal.CostCurve;
import greenplan.appraisal.setup.Basis;
import greenplan.report.CashFlow;

/** What a pound and a tonne of each year count for. */
final class PriceTable {

  private PriceTable() {}

  static DataTable of(CostCurve curve) {
    Basis basis = curve.costing().basis();
    DataTable table =
        DataTable.of(
            "Discount factors ("
                + basis.schedule()
                + ") and "
                + basis.carbonSeries()
                + " carbon values, pounds of "
                + basis.priceYear(),
            Column.text("year", "Year"),
            Column.number("discount_factor", "A pound counts as"),
            Column.number("carbon_value_gbp_per_tco2e", "A tonne is worth, GBP"));
    for (int n = 0; n < basis.carbonValues().length; n++) {
      double value = basis.carbonValues()[n];
      table.row(
          Cell.text(CashFlow.year(curve, n)),
          Cell.number(basis.discounting().factor(n), 4),
          value > 0 ? Cell.number(value, 0) : Cell.text("no tonne counted"));
    }
    return table;
  }
}
