package greenplan.report.sheet;

import greenplan.trajectory.TargetResult;
import greenplan.trajectory.Trajectory;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.util.List;

/** How the plan stands against each target. */
final class TargetsSheet {

  static final List<Column> COLUMNS =
      List.of(
          Column.of("Target"),
          Column.text("Title"),
          Column.wide("Boundary"),
          Column.narrow("By the end of"),
          Column.narrow("Ambition"),
          Column.narrow("Status"),
          Column.tonnes("Base year"),
          Column.tonnes("Allowed"),
          Column.tonnes("With the plan"),
          Column.tonnes("Gap: plan less allowed"),
          Column.narrow("Reached in"),
          Column.tonnes("Planned from the base year on"),
          Column.tonnes("Allowed by the path in the same years"),
          Column.tonnes("Above the path"),
          Column.tonnes("To be removed each year at net zero"));

  private TargetsSheet() {}

  static void write(Trajectory trajectory, Sheet sheet) {
    sheet.head(COLUMNS);
    trajectory.targets().forEach(result -> row(result, sheet));
  }

  private static void row(TargetResult result, Sheet sheet) {
    int row = sheet.nextRow();
    sheet.row(
        result.target().id(),
        result.target().title(),
        result.target().boundary().title(),
        result.target().by(),
        result.target().ambition(),
        result.status().word(),
        BigDecimal.valueOf(result.base()),
        BigDecimal.valueOf(result.allowed()),
        BigDecimal.valueOf(result.planned()),
        Live.of(result.gap(), "I%1$d-H%1$d", row),
        result.reached().map(FinancialYear::toString).orElse("not reached"),
        BigDecimal.valueOf(result.cumulative()),
        BigDecimal.valueOf(result.cumulativeOnPath()),
        BigDecimal.valueOf(result.overshoot()),
        BigDecimal.valueOf(result.removals()));
  }
}
