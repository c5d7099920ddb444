package greenplan.report.page;

import greenplan.appraisal.CostCurve;
import greenplan.appraisal.CostedMeasure;
import greenplan.report.Money;
import greenplan.report.MoneyWords;
import greenplan.report.Tonnes;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What a tonne costs: the cheapest first of those that cost money. Those that earn money stand
 * apart without a height, because below zero pounds per tonne say nothing of the order.
 */
final class CostOfTonneFigure {

  private final CostCurve curve;
  private final List<CostedMeasure> winWin;
  private final List<CostedMeasure> paid;

  private CostOfTonneFigure(CostCurve curve) {
    this.curve = curve;
    this.winWin = curve.winWin();
    this.paid = curve.paid();
  }

  static Figure of(CostCurve curve) {
    CostOfTonneFigure figure = new CostOfTonneFigure(curve);
    return new Figure(
        "money-tonne",
        figure.headline(),
        "GBP a tonne ("
            + MoneyWords.denominator(curve)
            + " tonnes) against tCO2e saved in "
            + curve.costing().year()
            + ", "
            + curve.boundary().title()
            + ", after overlap",
        figure.sentence(),
        figure.chart(),
        figure.table());
  }

  private String headline() {
    String earning = counted(winWin.size(), "measure earns money", "measures earn money");
    if (paid.isEmpty()) {
      return earning + ", none costs any";
    }
    String costing =
        paid.size() == 1
            ? "one costs " + pounds(first()) + " a tonne"
            : paid.size() + " cost " + pounds(first()) + " to " + pounds(last()) + " a tonne";
    return winWin.isEmpty() ? "Of the measures, " + costing : earning + ", " + costing;
  }

  private String sentence() {
    String earned =
        winWin.isEmpty()
            ? "No measure earns money. "
            : counted(
                    winWin.size(),
                    "measure earns money and saves ",
                    "measures earn money and save ")
                + Tonnes.whole(tonnes(winWin))
                + " tCO2e in "
                + curve.costing().year()
                + "; they stand apart and are not ranked, because below zero GBP per tonne says"
                + " nothing of the order: of two that earn the same, the one that saves fewer"
                + " tonnes looks better. ";
    if (paid.isEmpty()) {
      return earned + "No measure that saves tonnes costs money.";
    }
    return earned
        + "The cheapest tonne that is paid for is "
        + first().measure().title()
        + " at "
        + pounds(first())
        + (paid.size() == 1
            ? ""
            : ", the dearest " + last().measure().title() + " at " + pounds(last()))
        + "; those paid for save "
        + Tonnes.whole(tonnes(paid))
        + " tCO2e in that year.";
  }

  private Chart chart() {
    List<CostedMeasure> drawn = Stream.concat(winWin.stream(), paid.stream()).toList();
    return new Chart(
        "macc",
        "GBP per tCO2e",
        drawn.stream().map(m -> m.measure().title()).toList(),
        List.of(
            series("Saved in " + curve.costing().year() + ", tCO2e", drawn, m -> m.tonnesInYear()),
            series("Costs money", drawn, m -> m.isWinWin() ? Double.NaN : perTonne(m)),
            series("NPV, GBP", drawn, m -> m.appraisal().npv())));
  }

  private static Series series(
      String name, List<CostedMeasure> measures, ToDoubleFunction<CostedMeasure> value) {
    return Series.of(name, "solid", measures.stream().mapToDouble(value).toArray());
  }

  private DataTable table() {
    DataTable table =
        DataTable.of(
            "What a tonne costs",
            Column.number("number", "Number in the chart"),
            Column.text("measure", "Measure"),
            Column.text("kind", "Kind"),
            Column.number("saved_in_year_tco2e", "Saved in " + curve.costing().year() + ", tCO2e"),
            Column.number("cost_gbp_per_tco2e", "GBP/tCO2e"),
            Column.number("npv_gbp", "NPV, GBP"));
    int number = 0;
    for (CostedMeasure measure : Stream.concat(winWin.stream(), paid.stream()).toList()) {
      number++;
      table.row(
          Cell.text(number),
          Cell.text(measure.measure().title()),
          Cell.text(measure.isWinWin() ? "earns money, not ranked" : "costs money"),
          Cell.number(measure.tonnesInYear(), 0),
          Cell.number(measure.perTonne(), 0),
          Cell.signed(measure.appraisal().npv(), 0));
    }
    return table;
  }

  private CostedMeasure first() {
    return paid.get(0);
  }

  private CostedMeasure last() {
    return paid.get(paid.size() - 1);
  }

  private static double perTonne(CostedMeasure measure) {
    return measure.perTonne().orElse(Double.NaN);
  }

  private static String pounds(CostedMeasure measure) {
    return Money.pounds(perTonne(measure));
  }

  private static double tonnes(List<CostedMeasure> measures) {
    return measures.stream().mapToDouble(CostedMeasure::tonnesInYear).sum();
  }

  private static String counted(int count, String one, String many) {
    return count == 1
        ? "One " + one
        : (count == 0 ? "No" : count) + " " + (count == 0 ? one : many);
  }
}
