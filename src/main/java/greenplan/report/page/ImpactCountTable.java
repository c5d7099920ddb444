package greenplan.report.page;

import greenplan.scenario.impact.BottomLine;
import greenplan.scenario.impact.ImpactAssessment;
import greenplan.scenario.impact.ImpactFactor;
import greenplan.scenario.impact.ImpactScore;
import greenplan.scenario.impact.ImpactSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How many factors have each score, by bottom line, and which is the worst. */
final class ImpactCountTable {

  private ImpactCountTable() {}

  static DataTable of(ImpactAssessment assessment) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("bottom_line", "Bottom line"));
    for (ImpactScore score : ImpactScore.values()) {
      columns.add(Column.number(score.id().replace(' ', '_'), capital(score.id())));
    }
    columns.add(Column.text("worst", "Worst"));
    columns.add(Column.text("worst_factors", "Where"));
    DataTable table =
        DataTable.of("Number of factors with each score: " + assessment.title(), columns);
    for (BottomLine line : BottomLine.values()) {
      table.row(cells(line.title(), assessment.summary(line)));
    }
    return table.row(cells("All factors", assessment.summary()));
  }

  private static List<Cell> cells(String title, ImpactSummary summary) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(title));
    summary.counts().values().forEach(count -> cells.add(Cell.text(count)));
    ImpactScore worst = summary.worst();
    cells.add(Cell.text(worst == null ? ImpactScore.NOT_ASSESSED.id() : worst.id()));
    cells.add(
        worst == null
            ? Cell.none()
            : Cell.text(
                summary.worstFactors().stream()
                    .map(ImpactFactor::title)
                    .collect(Collectors.joining(", "))));
    return cells;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
