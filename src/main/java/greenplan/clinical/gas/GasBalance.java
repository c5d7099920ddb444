package greenplan.clinical.gas;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.Cells;

/** Gas does not come from nowhere. */
final class GasBalance {

  private GasBalance() {}

  /** Reports more left over than there was, and more used than was procured. */
  static void check(GasUse use, Cells cells, Problems problems) {
    if (use.procured().isNegative()) {
      problems.add(
          Code.GP518,
          cells.origin("purchased"),
          "closing stock and returns are more than opening stock and purchases",
          "check the units and the size of the containers");
      return;
    }
    GasAmount waste = use.waste();
    GasAmount clinical = use.clinical();
    if (waste != null && clinical != null && waste.isNegative()) {
      problems.add(
          Code.GP518,
          cells.origin("clinical"),
          "clinical use of "
              + litres(clinical)
              + " L is above the "
              + litres(use.procured())
              + " L procured"
              + (use.line().gas().isMixture() ? ", both of nitrous oxide alone" : ""),
          "check the units, the size of the containers and the months of the audit");
    }
  }

  private static String litres(GasAmount amount) {
    return amount.litres().stripTrailingZeros().toPlainString();
  }
}
