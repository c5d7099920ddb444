package greenplan.footprint.plausibility;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.footprint.Footprint;
import greenplan.inventory.InventoryLine;
import java.util.List;

/** Lines that do not say where their amount comes from: one warning for all of them. */
final class MissingSource {

  private MissingSource() {}

  static void check(Footprint footprint, Problems problems) {
    List<InventoryLine> all = footprint.inventory().lines(footprint.year());
    List<InventoryLine> bare =
        all.stream().filter(line -> line.declared().details().source().isEmpty()).toList();
    if (!bare.isEmpty()) {
      problems.add(
          Code.GP702,
          bare.get(0).declared().place().origin(),
          bare.size() + " of " + all.size() + " lines of " + footprint.year() + " have no source",
          "this is the first; add \"source:\" with the bill, return or ledger");
    }
  }
}
