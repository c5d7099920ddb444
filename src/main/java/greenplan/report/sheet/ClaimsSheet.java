package greenplan.report.sheet;

import greenplan.report.ClaimSentence;
import greenplan.scenario.claim.ClaimHead;
import greenplan.trajectory.claim.ClaimResult;
import java.util.List;

/** The claims and what became of them. */
final class ClaimsSheet {

  static final List<Column> COLUMNS =
      List.of(
          Column.of("Claim"),
          Column.narrow("Kind"),
          Column.wide("As stated"),
          Column.of("Stated value"),
          Column.narrow("Unit"),
          Column.of("Worked out"),
          Column.narrow("Status"),
          Column.text("Why"),
          Column.text("Words of the plan"),
          Column.wide("Source"),
          Column.of("Origin, file and line"));

  private ClaimsSheet() {}

  static void write(List<ClaimResult> claims, Sheet sheet) {
    sheet.head(COLUMNS);
    claims.forEach(claim -> row(claim, sheet));
  }

  private static void row(ClaimResult result, Sheet sheet) {
    ClaimHead head = result.claim().head();
    sheet.row(
        head.id(),
        head.kind(),
        head.stated().text(),
        head.stated().amount().number(),
        head.stated().amount().unit().symbol(),
        result.computed(),
        result.status().word(),
        ClaimSentence.of(result),
        head.text(),
        head.source(),
        result.claim().origin().local());
  }
}
