package greenplan.footprint.plausibility;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.footprint.Footprint;
import greenplan.inventory.InventoryLine;
import greenplan.scenario.DeclaredLine;
import greenplan.scenario.RowOfNines;

/** Amounts that are a row of nines. */
final class CappedAmount {

  private CappedAmount() {}

  static void check(Footprint footprint, Problems problems) {
    for (InventoryLine line : footprint.inventory().lines(footprint.year())) {
      DeclaredLine declared = line.declared();
      if (RowOfNines.is(declared.amount().number())) {
        problems.add(
            Code.GP606,
            declared.place().origin("amount"),
            RowOfNines.message(declared.amount().toString()),
            "ask where the amount comes from; the true figure may be larger");
      }
    }
  }
}
