package greenplan.report.page;

import greenplan.report.CommitmentWords;
import greenplan.report.Findings;
import greenplan.report.PlannedValues;
import greenplan.scenario.commitment.Commitment;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.commitment.CommitmentResult;
import greenplan.trajectory.commitment.CommitmentStatus;
import greenplan.trajectory.commitment.Commitments;
import greenplan.trajectory.indicator.Indicators;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was promised and how it stands, as far as anything was recorded. */
final class CommitmentsSection {

  private final Commitments commitments;
  private final PlannedValues planned;

  private CommitmentsSection(Commitments commitments, PlannedValues planned) {
    this.commitments = commitments;
    this.planned = planned;
  }

  static Optional<Section> of(Findings findings) {
    Commitments commitments = Commitments.of(findings.scenario().plan());
    if (commitments.results().isEmpty()) {
      return Optional.empty();
    }
    Trajectory trajectory = findings.trajectory();
    PlannedValues planned =
        new PlannedValues(trajectory == null ? List.of() : Indicators.of(trajectory.outlook()));
    return Optional.of(new CommitmentsSection(commitments, planned).section());
  }

  private Section section() {
    Section section = Section.of("commitments", "Commitments").say(counts());
    section.list(byDriver()).list(table());
    section.note("No data: nothing is recorded, or too little to tell. It never counts as good.");
    if (commitments.results().stream().anyMatch(result -> result.expected() != null)) {
      section.note("Expected: on a straight line from the start to the target, on that day.");
    }
    return section.note(
        "What the plan leads to is a projection and never tells how a commitment stands.");
  }

  private String counts() {
    String counts =
        statuses().stream()
            .map(status -> commitments.count(status) + " " + status.word())
            .collect(Collectors.joining(", "));
    String asOf = commitments.asOf().map(day -> ", as recorded until " + day).orElse("");
    return "Of " + commitments.results().size() + " commitments" + asOf + ": " + counts + ".";
  }

  private List<CommitmentStatus> statuses() {
    return Arrays.stream(CommitmentStatus.values())
        .filter(s -> s != CommitmentStatus.NO_TARGET || commitments.count(s) > 0)
        .toList();
  }

  private DataTable byDriver() {
    Column driver = Column.text("driver", "Driver");
    DataTable table =
        DataTable.of(
            "How many stand how",
            Stream.concat(Stream.of(driver), statuses().stream().map(CommitmentsSection::column))
                .toList());
    for (String name : drivers()) {
      table.row(cells(name.isEmpty() ? "(none)" : name, of(name)));
    }
    return table.total(cells("Total", commitments.results()).toArray(Cell[]::new));
  }

  private static Column column(CommitmentStatus status) {
    String word = status.word();
    return Column.number(
        word.replace(' ', '_'), word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
  }

  /** The drivers in the order in which they first appear. */
  private Set<String> drivers() {
    return commitments.results().stream()
        .map(result -> result.commitment().driver())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<CommitmentResult> of(String driver) {
    return commitments.results().stream()
        .filter(result -> result.commitment().driver().equals(driver))
        .toList();
  }

  private List<Cell> cells(String name, List<CommitmentResult> results) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.text(name)));
    for (CommitmentStatus status : statuses()) {
      long count = results.stream().filter(r -> r.status() == status).count();
      cells.add(Cell.number(BigDecimal.valueOf(count), 0));
    }
    return cells;
  }

  private DataTable table() {
    DataTable table =
        DataTable.of(
            "Every commitment",
            Column.text("driver", "Driver"),
            Column.text("commitment", "Commitment"),
            Column.text("metric", "Metric"),
            Column.text("wants", "Wants"),
            Column.text("due", "Due"),
            Column.text("recorded", "Recorded"),
            Column.number("expected", "Expected"),
            Column.text("status", "Status"),
            Column.text("why", "Why"),
            Column.text("plan_leads_to", "The plan leads to"));
    for (String driver : drivers()) {
      of(driver).forEach(result -> table.row(cells(result)));
    }
    return table;
  }

  private List<Cell> cells(CommitmentResult result) {
    Commitment commitment = result.commitment();
    return List.of(
        Cell.text(commitment.driver()),
        Cell.text(commitment.title()),
        Cell.text(commitment.metric()),
        Cell.text(CommitmentWords.wants(commitment)),
        Cell.text(commitment.by()),
        Cell.text(CommitmentWords.recorded(result.latest())),
        result.expected() == null ? Cell.none() : Cell.number(result.expected(), 1),
        Cell.text(result.status().word()),
        result.latest() == null || result.because().isEmpty()
            ? Cell.none()
            : Cell.text(result.because()),
        planned.value(commitment).map(Cell::text).orElse(Cell.none()));
  }
}
