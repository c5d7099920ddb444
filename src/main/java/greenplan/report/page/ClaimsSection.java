package greenplan.report.page;

import greenplan.report.ClaimSentence;
import greenplan.report.Findings;
import greenplan.scenario.claim.ClaimHead;
import greenplan.trajectory.claim.ClaimResult;
import greenplan.trajectory.claim.Status;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the plan states beside what comes out, the ones that do not hold first. */
final class ClaimsSection {

  private ClaimsSection() {}

  static Optional<Section> of(Findings findings) {
    List<ClaimResult> claims =
        findings.claims().stream()
            .sorted(Comparator.comparing(claim -> !claim.status().isMissed()))
            .toList();
    return claims.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.of("claims", "Claims").say(counts(claims)).list(table(claims)).note(meaning()));
  }

  private static String counts(List<ClaimResult> claims) {
    String counts =
        Arrays.stream(Status.values())
            .filter(status -> count(claims, status) > 0)
            .map(status -> count(claims, status) + " " + status.word())
            .collect(Collectors.joining(", "));
    return "Of " + claims.size() + " figures that the plan states: " + counts + ".";
  }

  private static long count(List<ClaimResult> claims, Status status) {
    return claims.stream().filter(claim -> claim.status() == status).count();
  }

  private static String meaning() {
    return "Reproduced: what comes out rounds to the stated figure. Implausible: nothing comes out,"
        + " and it is far from what it is compared with.";
  }

  private static DataTable table(List<ClaimResult> claims) {
    DataTable table =
        DataTable.of(
            "Claims, those that do not hold first",
            Column.text("claim", "Claim"),
            Column.text("stated", "Stated"),
            Column.text("status", "Status"),
            Column.text("computed", "Computed"),
            Column.text("why", "Why"),
            Column.text("text", "Words of the plan"),
            Column.text("source", "Source"));
    for (ClaimResult claim : claims) {
      ClaimHead head = claim.claim().head();
      table.row(
          Cell.text(head.id()),
          Cell.text(head.stated().text()),
          Cell.text(claim.status().word()),
          Cell.text(ClaimSentence.computed(claim)),
          Cell.text(ClaimSentence.of(claim)),
          text(head.text()),
          text(head.source()));
    }
    return table;
  }

  private static Cell text(String text) {
    return text.isBlank() ? Cell.none() : Cell.text(text.strip());
  }
}
