package greenplan.report;

import greenplan.scenario.commitment.Commitment;
import greenplan.trajectory.commitment.CommitmentResult;
import greenplan.trajectory.commitment.CommitmentStatus;
import greenplan.trajectory.commitment.Commitments;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How commitments stand: first how many stand how, then one row each, by driver. */
final class CommitmentText {

  private static final int DECIMALS = 1;

  private CommitmentText() {}

  static String of(Commitments commitments, PlannedValues planned) {
    if (commitments.results().isEmpty()) {
      return "";
    }
    TextTable table =
        TextTable.of("driver", "commitment", "due", "wants", "latest", ">expected", "status");
    byDriver(commitments).forEach((driver, results) -> rows(table, driver, results));
    return head(commitments) + "\n" + table.text() + notes(commitments, planned) + "\n";
  }

  private static String head(Commitments commitments) {
    String counts =
        Arrays.stream(CommitmentStatus.values())
            .filter(s -> s != CommitmentStatus.NO_TARGET || commitments.count(s) > 0)
            .map(status -> commitments.count(status) + " " + status.word())
            .collect(Collectors.joining(", "));
    String asOf = commitments.asOf().map(day -> ", as recorded until " + day).orElse("");
    return "Commitments" + asOf + ": " + counts + "\n";
  }

  /** The drivers in the order in which they first appear. */
  private static Map<String, List<CommitmentResult>> byDriver(Commitments commitments) {
    Map<String, List<CommitmentResult>> drivers = new LinkedHashMap<>();
    for (CommitmentResult result : commitments.results()) {
      drivers.computeIfAbsent(result.commitment().driver(), d -> new ArrayList<>()).add(result);
    }
    return drivers;
  }

  /** The driver stands in its first row only. */
  private static void rows(TextTable table, String driver, List<CommitmentResult> results) {
    for (int i = 0; i < results.size(); i++) {
      table.row(cells(i == 0 ? driver : "", results.get(i)));
    }
  }

  private static String[] cells(String driver, CommitmentResult result) {
    Commitment commitment = result.commitment();
    return new String[] {
      Visible.of(driver),
      Visible.of(commitment.title()),
      commitment.by().toString(),
      CommitmentWords.wants(commitment),
      CommitmentWords.recorded(result.latest()),
      expected(result.expected()),
      result.status().word()
    };
  }

  private static String expected(@Nullable BigDecimal expected) {
    return expected == null ? "-" : Numbers.rounded(expected, DECIMALS);
  }

  private static String notes(Commitments commitments, PlannedValues planned) {
    StringBuilder notes = new StringBuilder();
    for (CommitmentResult result : commitments.results()) {
      if (result.latest() != null && !result.because().isEmpty()) {
        notes.append(Visible.of(result.commitment().title()));
        notes.append(": ").append(result.because()).append(".\n");
      }
      notes.append(planned.sentence(result.commitment()));
    }
    if (commitments.results().stream().anyMatch(result -> result.latest() == null)) {
      notes.append("No data: without more words, nothing is recorded. It never counts as good.\n");
    }
    if (commitments.results().stream().anyMatch(result -> result.expected() != null)) {
      notes.append("Expected: on a straight line from the start to the target, on that day.\n");
    }
    return notes.toString();
  }
}
