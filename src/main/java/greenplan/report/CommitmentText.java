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

  static String of(Commitments commitments) {
    if (commitments.results().isEmpty()) {
      return "";
    }
    TextTable table =
        TextTable.of("driver", "commitment", "due", "wants", "latest", ">expected", "status");
    byDriver(commitments)
        .forEach((driver, results) -> results.forEach(r -> table.row(cells(driver, r))));
    return head(commitments) + "\n" + table.text() + notes(commitments) + "\n";
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
      drivers
          .computeIfAbsent(result.commitment().driver(), d -> new ArrayList<>())
          .add(result);
    }
    return drivers;
  }

  private static String[] cells(String driver, CommitmentResult result) {
    Commitment commitment = result.commitment();
    return new String[] {
      Visible.of(driver),
      Visible.of(commitment.title()),
      commitment.by().toString(),
      CommitmentWords.wants(commitment),
      CommitmentWords.recorded(commitment, result.latest()),
      expected(result.expected()),
      status(result)
    };
  }

  private static String expected(@Nullable BigDecimal expected) {
    return expected == null ? "-" : Numbers.rounded(expected, DECIMALS);
  }

  /** The reason stands beside the status, but for the commonest one, which the notes explain. */
  private static String status(CommitmentResult result) {
    boolean silent = result.because().isEmpty() || result.latest() == null;
    return result.status().word() + (silent ? "" : ": " + result.because());
  }

  private static String notes(Commitments commitments) {
    String none =
        commitments.results().stream().anyMatch(result -> result.latest() == null)
            ? "No data: nothing is recorded in the table of progress; it counts as neither good nor bad.\n"
            : "";
    boolean lines = commitments.results().stream().anyMatch(r -> r.expected() != null);
    return none
        + (lines
            ? "Expected: where a straight line from the start to the target is on the day of the latest value.\n"
            : "");
  }
}
