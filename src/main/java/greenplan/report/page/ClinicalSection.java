package greenplan.report.page;

import greenplan.footprint.Footprint;
import greenplan.footprint.FootprintLine;
import greenplan.report.Findings;
import greenplan.report.Headings;
import greenplan.report.NestedText;
import greenplan.report.Numbers;
import greenplan.report.Visible;
import greenplan.scenario.plan.NestedTarget;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.indicator.IndicatorResult;
import greenplan.trajectory.indicator.Indicators;
import greenplan.trajectory.indicator.NestedReadings;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Inhalers and anaesthetic gases: how much, of what, and how it stands against its targets. */
final class ClinicalSection {

  private static final Comparator<FootprintLine> LARGEST_FIRST =
      Comparator.comparing(FootprintLine::emissions).reversed();

  private final Footprint footprint;
  private final List<FootprintLine> lines;

  private ClinicalSection(Footprint footprint) {
    this.footprint = footprint;
    this.lines =
        footprint.lines().stream()
            .filter(line -> Clinical.is(line.line()))
            .sorted(LARGEST_FIRST)
            .toList();
  }

  static Optional<Section> of(Findings findings) {
    Section section = Section.of("inhalers-and-gases", "Inhalers and nitrous oxide");
    List<ClinicalSection> years = years(findings);
    years.forEach(year -> section.say(year.sum()));
    indicators(findings.trajectory()).forEach(r -> section.show(new IndicatorFigure(r).figure()));
    findings.scenario().plan().nested().stream()
        .map(target -> readings(NestedReadings.of(target)))
        .forEach(section::list);
    years.forEach(year -> section.list(year.products()));
    return section.figures().isEmpty() && section.tables().isEmpty()
        ? Optional.empty()
        : Optional.of(section);
  }

  /** The reported year and the one from which the plan starts, where they have such lines. */
  private static List<ClinicalSection> years(Findings findings) {
    Footprint footprint = findings.footprint();
    Trajectory trajectory = findings.trajectory();
    FinancialYear current = trajectory == null ? footprint.year() : trajectory.currentYear();
    Stream<Footprint> all =
        current.equals(footprint.year())
            ? Stream.of(footprint)
            : Stream.of(
                footprint, Footprint.of(footprint.inventory(), current, footprint.boundary()));
    return all.map(ClinicalSection::new).filter(year -> !year.lines.isEmpty()).toList();
  }

  private static List<IndicatorResult> indicators(@Nullable Trajectory trajectory) {
    return trajectory == null
        ? List.of()
        : Clinical.of(trajectory, Indicators.of(trajectory.outlook()));
  }

  private BigDecimal tonnes() {
    return lines.stream()
        .map(line -> line.emissions().tonnes())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private String sum() {
    return "In "
        + footprint.year()
        + ", inhalers and anaesthetic gases are "
        + Numbers.rounded(tonnes(), 1)
        + " tCO2e"
        + (lines.size() == 1
            ? "."
            : "; the largest line is "
                + lines.get(0).line().declared().id()
                + " with "
                + Numbers.rounded(lines.get(0).emissions().tonnes(), 1)
                + ".");
  }

  private DataTable products() {
    DataTable table =
        DataTable.of(
            "Inhalers and anaesthetic gases, " + footprint.year(),
            Column.text("line", "Line"),
            Column.text("activity", "What it is"),
            Column.text("product", "Product"),
            Column.text("nhs_category", "NHS category"),
            Column.number("amount", "Amount"),
            Column.text("unit", "Unit"),
            Column.number("emissions_tco2e", "tCO2e"),
            Column.number("share", "Share"));
    for (FootprintLine line : lines) {
      String product = line.line().declared().details().product();
      table.row(
          Cell.text(line.line().declared().id()),
          Cell.text(Headings.activity(line)),
          product.isEmpty() ? Cell.none() : Cell.text(product),
          Cell.text(Headings.nhsCategory(line.placement())),
          Cell.exact(line.line().declared().amount().number()),
          Cell.text(line.line().declared().amount().unit()),
          Cell.number(line.emissions().tonnes(), 1),
          Cell.share(line.emissions().tonnes(), tonnes()));
    }
    return table.total(
        Cell.text("Total"),
        Cell.text(""),
        Cell.text(""),
        Cell.text(""),
        Cell.text(""),
        Cell.text(""),
        Cell.number(tonnes(), 1),
        Cell.share(tonnes(), tonnes()));
  }

  /** Both readings of a target that holds another, one a row. */
  private static DataTable readings(NestedReadings readings) {
    NestedTarget target = readings.target();
    String due = target.by() == null ? "" : ", by " + target.by();
    DataTable table =
        DataTable.of(
            "Two readings: " + Visible.of(target.title()) + due,
            Column.text("reading", "Reading"),
            Column.text("possible", "Possible"),
            Column.text("meaning", "What it says"));
    String known = readings.isPossible() ? "yes" : "no";
    table.row(
        Cell.text("1"),
        Cell.text(readings.share() == null ? "not known" : known),
        Cell.text(NestedText.first(readings)));
    return table.row(Cell.text("2"), Cell.text("yes"), Cell.text(NestedText.second(readings)));
  }
}
