package greenplan.report.page;

import greenplan.scenario.impact.BottomLine;
import greenplan.scenario.impact.ImpactAssessment;
import greenplan.scenario.impact.ImpactFactor;
import greenplan.scenario.impact.ImpactScore;
import greenplan.scenario.impact.ImpactSummary;
import java.util.Arrays;
import java.util.List;

/**
 * The wheel of an assessment: a segment for each factor, with its score as a place and in words.
 */
final class WheelFigure {

  private final ImpactAssessment assessment;

  /** By bottom line, in the order of the form. */
  private final List<ImpactFactor> factors;

  private WheelFigure(ImpactAssessment assessment) {
    this.assessment = assessment;
    this.factors =
        Arrays.stream(BottomLine.values()).flatMap(l -> assessment.factors(l).stream()).toList();
  }

  static Figure of(ImpactAssessment assessment) {
    WheelFigure figure = new WheelFigure(assessment);
    return new Figure(
        "impact-" + assessment.id(),
        assessment.title() + ": " + ImpactWords.worst(assessment.summary()),
        "Score of each factor, from very negative at the hub to very positive at the rim"
            + (assessment.tool().isEmpty() ? "" : ", " + assessment.tool()),
        figure.sentence(),
        figure.chart(),
        figure.table());
  }

  private String sentence() {
    ImpactSummary summary = assessment.summary();
    return "Of "
        + summary.all()
        + (summary.all() == 1 ? " factor, " : " factors, ")
        + summary.assessed()
        + (summary.assessed() == 1 ? " was" : " were")
        + " assessed: "
        + ImpactWords.counts(summary)
        + ". In the whole, "
        + ImpactWords.worst(summary)
        + ".";
  }

  private Chart chart() {
    List<Series> groups = Arrays.stream(BottomLine.values()).map(this::group).toList();
    return new Chart("wheel", "score", factors.stream().map(ImpactFactor::title).toList(), groups);
  }

  /** Places from 1 for the worst on, 0 for not assessed, none for factors of other groups. */
  private Series group(BottomLine line) {
    return Series.of(
        line.title(),
        "solid",
        factors.stream()
            .mapToDouble(f -> f.group() == line ? place(f.score()) : Double.NaN)
            .toArray());
  }

  private static int place(ImpactScore score) {
    return score.isAssessed() ? 1 + ImpactScore.ids().indexOf(score.id()) : 0;
  }

  private DataTable table() {
    DataTable table =
        DataTable.of(
            "Factors: " + assessment.title(),
            Column.number("number", "Number in the wheel"),
            Column.text("factor", "Factor"),
            Column.text("bottom_line", "Bottom line"),
            Column.text("score", "Score"),
            Column.text("note", "Why"));
    int number = 0;
    for (ImpactFactor factor : factors) {
      number++;
      table.row(
          Cell.text(number),
          Cell.text(factor.title()),
          Cell.text(factor.group().title()),
          Cell.text(factor.score().id()),
          factor.note().isEmpty() ? Cell.none() : Cell.text(factor.note()));
    }
    return table;
  }
}
