package greenplan.report.page;

import greenplan.appraisal.CostCurve;
import greenplan.appraisal.CostedMeasure;
import greenplan.report.Money;
import greenplan.report.MoneyWords;
import greenplan.report.Tonnes;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Money against tonnes, each measure a point, and which of them no other one beats. */
final class FrontFigure {

  private final CostCurve curve;
  private final List<CostedMeasure> measures;

  private FrontFigure(CostCurve curve) {
    this.curve = curve;
    this.measures = curve.measures();
  }

  static Figure of(CostCurve curve) {
    FrontFigure figure = new FrontFigure(curve);
    return new Figure(
        "money-front",
        figure.headline(),
        "Net present value, "
            + MoneyWords.basis(curve)
            + ", against tCO2e saved in all years, "
            + curve.boundary().title()
            + "; numbers as in the table",
        figure.sentence(),
        figure.chart(),
        figure.table());
  }

  private List<CostedMeasure> front() {
    return measures.stream().filter(curve::isOnFront).toList();
  }

  private String headline() {
    int front = front().size();
    return front
        + " of "
        + measures.size()
        + (measures.size() == 1 ? " measure" : " measures")
        + (front == 1 ? " is" : " are")
        + " on the front of money and tonnes";
  }

  private String sentence() {
    return "On the front, no other measure is as good in NPV and in tonnes, and better in one (Pareto"
        + " front): "
        + front().stream().map(FrontFigure::words).collect(Collectors.joining("; "))
        + ".";
  }

  private static String words(CostedMeasure measure) {
    return measure.measure().title()
        + " (NPV "
        + Money.inWords(measure.appraisal().npv())
        + ", "
        + Tonnes.whole(measure.appraisal().tonnes())
        + " tCO2e)";
  }

  private Chart chart() {
    return new Chart(
        "points",
        "tCO2e saved in all years",
        measures.stream().map(m -> m.measure().title()).toList(),
        List.of(
            series("NPV, GBP", m -> m.appraisal().npv()),
            series("On the front", m -> curve.isOnFront(m) ? m.appraisal().tonnes() : Double.NaN),
            series(
                "Beaten by another",
                m -> curve.isOnFront(m) ? Double.NaN : m.appraisal().tonnes())));
  }

  private Series series(String name, ToDoubleFunction<CostedMeasure> value) {
    return Series.of(name, "solid", measures.stream().mapToDouble(value).toArray());
  }

  private DataTable table() {
    DataTable table =
        DataTable.of(
            "Money and tonnes of each measure",
            Column.number("number", "Number in the chart"),
            Column.text("measure", "Measure"),
            Column.text("on_pareto_front", "On the front"),
            Column.number("saved_tco2e", "Saved in all, tCO2e"),
            Column.number("npv_gbp", "NPV, GBP"),
            Column.number("social_npv_gbp", "Social NPV, GBP"));
    int number = 0;
    for (CostedMeasure measure : measures) {
      number++;
      table.row(
          Cell.text(number),
          Cell.text(measure.measure().title()),
          Cell.text(curve.isOnFront(measure) ? "yes" : "no"),
          Cell.number(measure.appraisal().tonnes(), 0),
          Cell.signed(measure.appraisal().npv(), 0),
          Cell.signed(measure.appraisal().socialNpv(), 0));
    }
    return table;
  }
}
