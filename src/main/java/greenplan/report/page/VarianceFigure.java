package greenplan.report.page;

import greenplan.report.RangeWords;
import greenplan.report.Tonnes;
import greenplan.uncertainty.propagation.LineRange;
import greenplan.uncertainty.propagation.Propagation;
import java.util.Comparator;
import java.util.List;

/** How far the total may be off, and which lines make it so. */
final class VarianceFigure {

  private static final int DRAWN = 10;

  private final Propagation propagation;
  private final List<LineRange> lines;

  private VarianceFigure(Propagation propagation) {
    this.propagation = propagation;
    this.lines =
        propagation.lines().stream()
            .sorted(Comparator.comparingDouble((LineRange line) -> -line.contribution()))
            .toList();
  }

  static Figure of(Propagation propagation) {
    VarianceFigure figure = new VarianceFigure(propagation);
    return new Figure(
        "certainty-total",
        "The total is "
            + Tonnes.whole(propagation.total())
            + " tCO2e, give or take "
            + RangeWords.percent(propagation.shared()),
        "Part of the variance of the total of "
            + propagation.year()
            + ", "
            + propagation.boundary().title()
            + ", by error propagation (IPCC approach 1, 95 % ranges)",
        figure.sentence(),
        propagation.shared() > 0 ? figure.chart() : null,
        figure.table());
  }

  private String sentence() {
    if (propagation.shared() <= 0) {
      return "No line of the year has a stated range.";
    }
    LineRange first = lines.get(0);
    return "The line "
        + first.id()
        + " makes "
        + RangeWords.percent(first.contribution())
        + " of the variance: it is "
        + Tonnes.whole(first.tonnes())
        + " tCO2e, give or take "
        + RangeWords.percent(first.line())
        + (lines.size() < 2
            ? "."
            : "; next comes "
                + lines.get(1).id()
                + " with "
                + RangeWords.percent(lines.get(1).contribution())
                + ". Better data there make the total surer; elsewhere they hardly do.");
  }

  private Chart chart() {
    List<LineRange> drawn = lines.stream().limit(DRAWN).toList();
    return new Chart(
        "bars",
        "% of the variance",
        drawn.stream().map(LineRange::id).toList(),
        List.of(
            Series.of(
                "Part of the variance",
                "solid",
                drawn.stream().mapToDouble(line -> 100 * line.contribution()).toArray())));
  }

  private DataTable table() {
    DataTable table =
        DataTable.of(
            "95 % range of each line, plus or minus",
            Column.text("line", "Line"),
            Column.number("emissions_tco2e", "tCO2e"),
            Column.number("amount_half_range_percent", "Amount, %"),
            Column.number("factor_half_range_percent", "Factor, %"),
            Column.number("line_half_range_percent", "Line, %"),
            Column.number("contribution_to_variance_percent", "Of the variance, %"));
    for (LineRange line : lines) {
      table.row(
          Cell.text(line.id()),
          Cell.number(line.tonnes(), 0),
          range(line.amount()),
          range(line.factor()),
          range(line.line()),
          Cell.number(100 * line.contribution(), 1));
    }
    return table.total(
        Cell.text("Total " + propagation.year()),
        Cell.number(propagation.total(), 0),
        Cell.none(),
        Cell.none(),
        range(propagation.shared()),
        Cell.none());
  }

  private static Cell range(double fraction) {
    return fraction == 0 ? Cell.none() : Cell.number(100 * fraction, 1);
  }
}
