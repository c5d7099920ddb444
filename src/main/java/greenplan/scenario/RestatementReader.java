package greenplan.scenario;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.Cells;
import greenplan.units.Amount;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a line says of an amount that was reported before.
 *
 * @param problems where it reports what is wrong
 */
record RestatementReader(Problems problems) {

  /** The restatement; null where there is none or its amount cannot be read. */
  @Nullable Restatement read(Cells cells) {
    Amount from = cells.read("restated-from", Amount::parse, problems);
    String reason = cells.text("restatement-reason");
    if (cells.text("restated-from").isEmpty() != reason.isEmpty()) {
      problems.add(
          Code.GP504,
          cells.origin(),
          "a restatement needs both \"restated-from\" and \"restatement-reason\"");
    }
    return from == null ? null : new Restatement(from, reason);
  }

  /** Reports an earlier amount that cannot be compared with the amount of its line. */
  void check(@Nullable Restatement restatement, Amount amount, Cells cells) {
    if (restatement == null) {
      return;
    }
    Amount from = restatement.from();
    if (from.isNegative()) {
      problems.add(
          Code.GP501, cells.origin("restated-from"), "the earlier amount " + from + " is negative");
    }
    if (!from.unit().isKindOf(amount.unit())) {
      problems.add(
          Code.GP303,
          cells.origin("restated-from"),
          "an earlier amount in " + from.unit() + " cannot be compared with " + amount.unit(),
          "write both in units of one kind, such as " + amount.unit());
    }
  }
}
