package greenplan.report.page;

import greenplan.appraisal.CostCurve;
import greenplan.report.CashFlow;
import greenplan.report.Money;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The cash of all measures by year: what is paid above zero, what is saved below. */
final class CashFigure {

  private final List<CashFlow> years;

  private CashFigure(CostCurve curve) {
    this.years = CashFlow.of(curve);
  }

  static Figure of(CostCurve curve) {
    CashFigure figure = new CashFigure(curve);
    return new Figure(
        "money-cash",
        figure.headline(),
        "Cash of all measures with costs, pounds of "
            + curve.costing().basis().priceYear()
            + ", not discounted; paid above zero, saved below",
        figure.sentence(),
        figure.years.isEmpty() ? null : figure.chart(),
        figure.table());
  }

  private String headline() {
    if (years.isEmpty()) {
      return "No money moves in any year";
    }
    double sum = last().sum();
    return "The measures together "
        + (sum < 0 ? "cost " : "earn ")
        + Money.inWords(Math.abs(sum))
        + " by "
        + last().year();
  }

  private String sentence() {
    if (years.isEmpty()) {
      return "The measures with costs cost and save nothing in the years of the plan.";
    }
    CashFlow most =
        years.stream().reduce((a, b) -> b.capital() > a.capital() ? b : a).orElseThrow();
    return "From "
        + years.get(0).year()
        + " to "
        + last().year()
        + ", capital is "
        + Money.inWords(sum(CashFlow::capital))
        + ", most of it in "
        + most.year()
        + " ("
        + Money.inWords(most.capital())
        + "); running costs are "
        + Money.inWords(sum(CashFlow::cost))
        + " and savings "
        + Money.inWords(sum(CashFlow::saving))
        + ". What capital is still worth at the end is no cash and not in it.";
  }

  private double sum(ToDoubleFunction<CashFlow> of) {
    return years.stream().mapToDouble(of).sum();
  }

  private CashFlow last() {
    return years.get(years.size() - 1);
  }

  private Chart chart() {
    return new Chart(
        "cash",
        "GBP",
        years.stream().map(flow -> flow.year().toString()).toList(),
        List.of(
            series("Capital", "solid", CashFlow::capital),
            series("Running cost", "solid", CashFlow::cost),
            series("Saving", "solid", flow -> 0 - flow.saving()),
            series("Paid less saved", "line", flow -> 0 - flow.net())));
  }

  private Series series(String name, String style, ToDoubleFunction<CashFlow> value) {
    return Series.of(name, style, years.stream().mapToDouble(value).toArray());
  }

  private DataTable table() {
    DataTable table =
        DataTable.of(
            "Cash of all measures by year",
            Column.text("year", "Year"),
            Column.number("capital_gbp", "Capital, GBP"),
            Column.number("running_cost_gbp", "Running cost, GBP"),
            Column.number("saving_gbp", "Saving, GBP"),
            Column.number("net_gbp", "Net, GBP"),
            Column.number("sum_gbp", "Net so far, GBP"));
    for (CashFlow flow : years) {
      table.row(
          Cell.text(flow.year()),
          Cell.number(flow.capital(), 0),
          Cell.number(flow.cost(), 0),
          Cell.number(flow.saving(), 0),
          Cell.signed(flow.net(), 0),
          Cell.signed(flow.sum(), 0));
    }
    return table;
  }
}
