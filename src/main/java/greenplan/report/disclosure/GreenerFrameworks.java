package greenplan.report.disclosure;

import greenplan.report.CommitmentWords;
import greenplan.report.Findings;
import greenplan.report.page.Cell;
import greenplan.scenario.commitment.Commitment;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.commitment.CommitmentResult;
import greenplan.trajectory.commitment.CommitmentStatus;
import greenplan.trajectory.commitment.Commitments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What NHS England asks: the states of the quarterly return, and progress of the Green Plan. */
final class GreenerFrameworks {

  /**
   * What the quarterly return of 2021/22 asked, and the words of which one must stand in a
   * commitment that may answer it. No words where no commitment can.
   */
  private static final List<Map.Entry<String, List<String>>> QUESTIONS =
      List.of(
          Map.entry("Green Plan approved by the board", List.of("board-approved")),
          Map.entry("Board lead for net zero", List.of("board lead")),
          Map.entry("100 % renewable electricity", List.of("renewable electricity")),
          Map.entry("Action on nitrous oxide waste", List.of("nitrous oxide")),
          Map.entry("Only low- and zero-emission cars", List.of("zero-emission purchases")),
          Map.entry("Low- and zero-emission vans under 3.5 t", List.of(" vans")),
          Map.entry("Salary sacrifice for such cars alone", List.of("salary sacrifice")),
          Map.entry("Cycle-to-work lead and scheme", List.of("cycle-to-work", "cycle to work")),
          Map.entry("Facilities for active travel", List.of("active travel")),
          Map.entry("Technology against food waste", List.of("food waste", "food for patients")));

  private final List<CommitmentResult> results;

  GreenerFrameworks(Findings findings) {
    Trajectory trajectory = findings.trajectory();
    this.results =
        trajectory == null ? List.of() : Commitments.of(trajectory.outlook().plan()).results();
  }

  List<Framework> all() {
    return List.of(quarterly(), progress());
  }

  private Framework quarterly() {
    List<Field> fields = new ArrayList<>();
    for (Map.Entry<String, List<String>> question : QUESTIONS) {
      fields.add(answer(question.getKey(), question.getValue()));
    }
    return new Framework(
        "greener-nhs",
        "Greener NHS data collection: quarterly states",
        "Applies to NHS trusts. Answers are states (in place, in progress, none) and no numbers;"
            + " the questions are those of 2021/22.",
        fields);
  }

  private Field answer(String question, List<String> words) {
    return results.stream()
        .filter(result -> words.stream().anyMatch(text(result.commitment())::contains))
        .findFirst()
        .map(result -> answer(question, result))
        .orElse(Field.missing(question, "no commitment speaks of it; answer it yourself"));
  }

  private static String text(Commitment commitment) {
    return (commitment.title() + " " + commitment.metric()).toLowerCase(Locale.ROOT);
  }

  private static Field answer(String question, CommitmentResult result) {
    String state =
        result.status() == CommitmentStatus.ACHIEVED
            ? "in place"
            : result.latest() == null ? "none recorded" : "in progress";
    return new Field(
        question,
        Cell.text(state),
        "",
        "commitment " + result.commitment().id() + ": " + result.commitment().title(),
        "whether this commitment answers the question, only you can say");
  }

  private Framework progress() {
    List<Field> fields = new ArrayList<>();
    for (CommitmentResult result : results) {
      fields.add(progress(result));
    }
    if (fields.isEmpty()) {
      fields.add(Field.missing("Commitments", "add commitments and progress"));
    }
    return new Framework(
        "green-plan",
        "Green Plan: annual progress",
        "Applies to NHS trusts and integrated care boards: focus area, metric, data source. For use"
            + " by whom is not in the scenario: add it where the guidance asks.",
        fields);
  }

  private static Field progress(CommitmentResult result) {
    Commitment commitment = result.commitment();
    return new Field(
        commitment.driver() + " | " + commitment.metric() + " | " + commitment.title(),
        Cell.text(
            CommitmentWords.recorded(result.latest())
                + "; wanted: "
                + CommitmentWords.wants(commitment)
                + " by "
                + commitment.by()
                + "; "
                + result.status().word()),
        commitment.unit(),
        commitment.measuredBy().isEmpty() ? commitment.source() : commitment.measuredBy(),
        result.latest() == null ? "nothing is recorded: add it to the table of progress" : "");
  }
}
