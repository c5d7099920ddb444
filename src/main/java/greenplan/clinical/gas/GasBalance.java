package greenplan.clinical.gas;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.Cells;
import org.jspecify.annotations.Nullable;

/** Gas does not come from nowhere. */
final class GasBalance {

  private GasBalance() {}

  /**
   * Reports more left over than there was, more used than was procured, more captured than used.
   */
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
    } else {
      captured(use, clinical, cells, problems);
    }
  }

  /** Only what a patient breathes out can be captured. */
  private static void captured(
      GasUse use, @Nullable GasAmount clinical, Cells cells, Problems problems) {
    GasAmount most = clinical == null ? use.procured() : clinical;
    if (most.minus(use.captured()).isNegative()) {
      problems.add(
          Code.GP518,
          cells.origin("captured"),
          "captured are "
              + kilograms(use.captured())
              + " kg, more than the "
              + kilograms(most)
              + (clinical == null ? " kg procured" : " kg that reached patients"),
          "check the units, and whether the certificate covers other gases or another period");
    }
  }

  private static String kilograms(GasAmount amount) {
    return amount.kilograms().stripTrailingZeros().toPlainString();
  }

  private static String litres(GasAmount amount) {
    return amount.litres().stripTrailingZeros().toPlainString();
  }
}
