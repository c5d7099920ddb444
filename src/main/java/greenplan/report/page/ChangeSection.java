package greenplan.report.page;

import greenplan.report.ChangeNotes;
import greenplan.report.ChangeTable;
import greenplan.report.ChangeWords;
import greenplan.report.Findings;
import greenplan.report.Numbers;
import greenplan.report.Tonnes;
import greenplan.trajectory.change.Change;
import greenplan.trajectory.change.Effect;
import greenplan.trajectory.change.Effects;
import greenplan.trajectory.change.Tally;
import greenplan.trajectory.since.Comparison;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why emissions changed since the earliest year that is held, and what will change them. */
final class ChangeSection {

  private final Comparison comparison;
  private final Effects effects;

  private ChangeSection(Comparison comparison) {
    this.comparison = comparison;
    this.effects = comparison.change().total().effects();
  }

  static Optional<Section> of(Findings findings) {
    Section section = Section.of("changes", "What changed, and what will");
    Comparison since = findings.since();
    if (since != null) {
      new ChangeSection(since).fill(section);
    }
    PlanSteps.figures(findings.trajectory()).forEach(section::show);
    return section.figures().isEmpty() ? Optional.empty() : Optional.of(section);
  }

  private void fill(Section section) {
    section.show(steps()).list(categories());
    Restated.table(comparison.before()).ifPresent(section::list);
    ChangeNotes.of(comparison).lines().forEach(section::note);
    section.note(
        "The reasons add up to the change exactly: each line is shared out by logarithmic means"
            + " (LMDI), which leave nothing over.");
  }

  private Figure steps() {
    return new Figure(
        "changes-since",
        headline(),
        "tCO2e, "
            + comparison.after().boundary().title()
            + ", "
            + before()
            + " to "
            + comparison.after().year(),
        sentence(),
        waterfall().chart(),
        waterfall().table("Why it changed since " + before(), before()));
  }

  private String before() {
    return comparison.before().year().toString();
  }

  /** The change from what was reported, so that restatements count in it. */
  private double moved() {
    return comparison
        .after()
        .total()
        .tonnes()
        .subtract(comparison.reported().tonnes())
        .doubleValue();
  }

  private String headline() {
    BigDecimal reported = comparison.reported().tonnes();
    BigDecimal moved = comparison.after().total().tonnes().subtract(reported);
    String size = Numbers.rounded(moved.abs(), 1) + " tCO2e";
    String share =
        reported.signum() == 0 ? "" : " (" + Numbers.percent(moved.abs(), reported) + ")";
    return moved.signum() == 0
        ? "Emissions are those of " + before()
        : "Emissions "
            + (moved.signum() < 0 ? "fell" : "rose")
            + " by "
            + size
            + share
            + " since "
            + before()
            + mostly();
  }

  /** The largest reason in the direction of the change. */
  private String mostly() {
    double sign = Math.signum(moved());
    return seen().stream()
        .filter(effect -> effects.of(effect) * sign > 0)
        .max(Comparator.comparingDouble(effect -> effects.of(effect) * sign))
        .map(effect -> ", most of all by " + ChangeWords.name(effect))
        .orElse("");
  }

  private List<Effect> seen() {
    return comparison.change().effects().stream().filter(e -> effects.of(e) != 0).toList();
  }

  private String sentence() {
    String reasons =
        seen().stream()
            .filter(effect -> !signed(effects.of(effect)).equals("0.0"))
            .map(effect -> ChangeWords.name(effect) + " " + signed(effects.of(effect)))
            .collect(Collectors.joining(", "));
    return "From "
        + Numbers.rounded(comparison.reported().tonnes(), 1)
        + " tCO2e in "
        + before()
        + " to "
        + Numbers.rounded(comparison.after().total().tonnes(), 1)
        + " in "
        + comparison.after().year()
        + (reasons.isEmpty() ? "." : ": " + reasons + ".");
  }

  private static String signed(double tonnes) {
    return Numbers.signed(Numbers.rounded(Tonnes.exact(tonnes), 1));
  }

  private Waterfall waterfall() {
    Waterfall steps = new Waterfall();
    boolean restated = comparison.hasRestatements();
    steps.total(before() + (restated ? " as reported" : ""), total(comparison.reported().tonnes()));
    if (restated) {
      step(steps, Effect.RESTATEMENT);
      steps.total(before() + " restated", total(comparison.before().total().tonnes()));
    }
    comparison.change().effects().stream()
        .filter(effect -> effect != Effect.RESTATEMENT)
        .filter(effect -> !effect.isOfLines() || effects.of(effect) != 0)
        .forEach(effect -> step(steps, effect));
    return steps.total(
        comparison.after().year().toString(), total(comparison.after().total().tonnes()));
  }

  private static double total(BigDecimal tonnes) {
    return tonnes.doubleValue();
  }

  private void step(Waterfall steps, Effect effect) {
    Change change = comparison.change();
    String label = ChangeWords.label(effect);
    steps.step(label, ChangeWords.title(effect, change.driver()), effects.of(effect));
  }

  private DataTable categories() {
    List<Effect> columns = ChangeTable.effects(comparison);
    List<Column> heads = new ArrayList<>(List.of(Column.text("nhs_category", "NHS category")));
    heads.add(Column.number("before_tco2e", before() + ", tCO2e"));
    columns.forEach(e -> heads.add(Column.number(key(e), ChangeWords.label(e))));
    heads.add(Column.number("after_tco2e", comparison.after().year() + ", tCO2e"));
    DataTable table = DataTable.of("The same by NHS category, tCO2e", heads);
    for (Map.Entry<String, Tally> category : ChangeTable.categories(comparison)) {
      table.row(cells(category.getKey(), category.getValue(), columns));
    }
    List<Cell> total = cells("Total", comparison.change().total(), columns);
    return table.total(total.toArray(Cell[]::new));
  }

  private static String key(Effect effect) {
    return effect.id().replace('-', '_') + "_tco2e";
  }

  private static List<Cell> cells(String heading, Tally tally, List<Effect> columns) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.text(heading), Cell.number(tally.from(), 1)));
    columns.forEach(effect -> cells.add(Cell.signed(tally.effects().of(effect), 1)));
    cells.add(Cell.number(tally.to(), 1));
    return cells;
  }
}
