package greenplan.report.page;

import greenplan.factors.EmissionFactor;
import greenplan.footprint.Footprint;
import greenplan.footprint.FootprintLine;
import greenplan.report.Headings;
import greenplan.report.Numbers;
import greenplan.scenario.DeclaredLine;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The lines of a footprint with everything that they were worked out from, the largest first. */
final class LinesFigure {

  /** As many as a page shows; more make it too large to open at once. */
  static final int MOST = 500;

  private static final Comparator<FootprintLine> LARGEST_FIRST =
      Comparator.comparing(FootprintLine::emissions).reversed();

  private LinesFigure() {}

  static Figure of(Footprint footprint) {
    int all = footprint.lines().size();
    int shown = Math.min(all, MOST);
    return new Figure(
        "lines",
        "Every result comes from a line, a factor and its source",
        "tCO2e, " + footprint.year() + ", each component of each line, the largest first",
        sentence(footprint, shown),
        null,
        table(footprint, shown));
  }

  private static String sentence(Footprint footprint, int shown) {
    int all = footprint.lines().size();
    int apart = footprint.apart().size();
    String counted =
        apart == 0
            ? ""
            : " "
                + apart
                + " of them reported apart and not in the total ("
                + footprint.boundary().title()
                + ").";
    return (shown < all
            ? "The table has the "
                + shown
                + " largest of "
                + count(all)
                + " components; "
                + count(all - shown)
                + " left out here; \"footprint --format csv\" and the workbook"
                + " (--format xlsx) have all."
            : "The table has all " + count(all) + " components.")
        + counted;
  }

  private static String count(int number) {
    return Numbers.exact(BigDecimal.valueOf(number));
  }

  private static DataTable table(Footprint footprint, int shown) {
    DataTable table =
        DataTable.of(
            "Lines of the footprint",
            Column.text("line", "Line"),
            Column.text("activity", "Activity"),
            Column.text("component", "Component"),
            Column.number("amount", "Amount"),
            Column.text("unit", "Unit"),
            Column.number("factor_kgco2e_per_unit", "Factor, kgCO2e"),
            Column.text("factor_unit", "per"),
            Column.text("factor_set", "Factor set"),
            Column.text("source", "Source"),
            Column.text("quality", "Quality"),
            Column.number("emissions_tco2e", "tCO2e"),
            Column.text("counted", "In the total"));
    footprint.lines().stream()
        .sorted(LARGEST_FIRST)
        .limit(shown)
        .forEach(line -> table.row(cells(line, footprint)));
    return table;
  }

  private static List<Cell> cells(FootprintLine line, Footprint footprint) {
    DeclaredLine declared = line.line().declared();
    EmissionFactor factor = line.component().factor();
    String source = declared.details().source();
    return List.of(
        Cell.text(declared.id()),
        Cell.text(Headings.activity(line)),
        Cell.text(line.component().component().id()),
        Cell.exact(declared.amount().number()),
        Cell.text(declared.amount().unit()),
        Cell.exact(factor.kgCo2e()),
        Cell.text(factor.unit()),
        Cell.text(factor.set()),
        source.isEmpty() ? Cell.none() : Cell.text(source),
        Cell.text(Headings.quality(line)),
        Cell.number(line.emissions().tonnes(), 1),
        Cell.text(footprint.boundary().includes(line.placement()) ? "yes" : "no"));
  }
}
