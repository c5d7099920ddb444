package greenplan.report.page;

import greenplan.report.Numbers;
import greenplan.report.Tonnes;
import greenplan.scenario.plan.Target;
import greenplan.uncertainty.trial.Influence;
import greenplan.uncertainty.trial.TargetChance;
import java.util.List;

/** What decides whether a target is met. */
final class InfluenceFigure {

  private static final int DRAWN = 8;

  private final TargetChance chance;
  private final List<Influence> influences;

  private InfluenceFigure(TargetChance chance) {
    this.chance = chance;
    this.influences = chance.influences();
  }

  static Figure of(TargetChance chance) {
    InfluenceFigure figure = new InfluenceFigure(chance);
    Target target = chance.result().target();
    return new Figure(
        "certainty-decides-" + target.id(),
        "What decides " + target.title() + " in " + target.by(),
        "Rank correlation with the gap, -1 to 1, " + target.boundary().title(),
        figure.sentence(),
        figure.chart(),
        figure.table());
  }

  private String sentence() {
    Influence first = influences.get(0);
    return first.variable()
        + " decides most (rank correlation "
        + correlation(first)
        + "). Above zero, more of it makes the gap larger; below zero, smaller.";
  }

  private static String correlation(Influence influence) {
    return Numbers.signed(Numbers.rounded(Tonnes.exact(influence.correlation()), 2));
  }

  private Chart chart() {
    List<Influence> drawn = influences.stream().limit(DRAWN).toList();
    return new Chart(
        "tornado",
        "rank correlation",
        drawn.stream().map(Influence::variable).toList(),
        List.of(
            series(drawn, "More of it widens the gap", 1),
            series(drawn, "More of it narrows the gap", -1)));
  }

  private static Series series(List<Influence> drawn, String name, int sign) {
    return Series.of(
        name,
        "solid",
        drawn.stream()
            .mapToDouble(Influence::correlation)
            .map(value -> value * sign > 0 ? value : Double.NaN)
            .toArray());
  }

  private DataTable table() {
    DataTable table =
        DataTable.of(
            "What decides " + chance.result().target().title(),
            Column.text("variable", "What is unknown"),
            Column.number("rank_correlation", "Rank correlation"));
    influences.forEach(i -> table.row(Cell.text(i.variable()), Cell.signed(i.correlation(), 2)));
    return table;
  }
}
