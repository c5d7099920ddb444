package greenplan.report.sheet;

import greenplan.report.CommitmentWords;
import greenplan.scenario.commitment.Commitment;
import greenplan.trajectory.commitment.CommitmentResult;
import greenplan.trajectory.commitment.Commitments;
import java.util.List;

/** How the commitments stand. */
final class CommitmentsSheet {

  static final List<Column> COLUMNS =
      List.of(
          Column.of("Heading"),
          Column.of("Commitment"),
          Column.text("What is promised"),
          Column.wide("What is measured"),
          Column.of("Wants"),
          Column.narrow("Due"),
          Column.narrow("Base year"),
          Column.narrow("Base value"),
          Column.of("Recorded last"),
          Column.narrow("Expected on that day"),
          Column.narrow("Status"),
          Column.wide("Because"),
          Column.wide("Measured by"),
          Column.wide("Source"));

  private CommitmentsSheet() {}

  static void write(Commitments commitments, Sheet sheet) {
    sheet.head(COLUMNS);
    commitments.results().forEach(result -> row(result, sheet));
  }

  private static void row(CommitmentResult result, Sheet sheet) {
    Commitment commitment = result.commitment();
    sheet.row(
        commitment.driver(),
        commitment.id(),
        commitment.title(),
        commitment.metric(),
        CommitmentWords.wants(commitment),
        commitment.by(),
        commitment.baseYear(),
        commitment.baseValue(),
        result.latest() == null ? "nothing" : CommitmentWords.recorded(result.latest()),
        result.expected(),
        result.status().word(),
        result.because(),
        commitment.measuredBy(),
        commitment.source());
  }
}
