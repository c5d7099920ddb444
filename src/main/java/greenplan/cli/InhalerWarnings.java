package greenplan.cli;

import greenplan.clinical.inhaler.InhalerMetrics;
import greenplan.clinical.inhaler.Inhalers;
import greenplan.clinical.inhaler.ProductRow;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.factors.GenericSalbutamol;
import greenplan.report.Numbers;
import java.math.BigDecimal;

/** What of the prescriptions is in no figure, or in few, said as warnings. */
final class InhalerWarnings {

  /** Below this part of the inhalers, a mean says little about all of them. */
  private static final BigDecimal ENOUGH = BigDecimal.valueOf(90);

  private InhalerWarnings() {}

  static void add(Inhalers inhalers, Problems problems) {
    Origin origin = Origin.of(Source.ofText(inhalers.files().get(0).name(), ""));
    InhalerMetrics total = inhalers.total();
    if (!inhalers.unknown().isEmpty()) {
      ProductRow first = inhalers.unknown().get(0);
      problems.add(
          Code.GP611,
          origin,
          Numbers.exact(total.unknownItems())
              + " items of "
              + inhalers.unknown().size()
              + " respiratory codes that no table knows, most of "
              + first.use().code()
              + " "
              + first.use().name(),
          "say what they are in a table of your own: --products");
    }
    if (total.uncounted().signum() > 0) {
      problems.add(
          Code.GP612,
          origin,
          Numbers.exact(total.uncounted())
              + " capsules or doses are in no count of inhalers, because their pack is not known",
          "give their pack in a table of your own: --products");
    }
    BigDecimal covered = total.coveragePercent();
    if (covered != null && covered.compareTo(ENOUGH) < 0) {
      problems.add(
          Code.GP613,
          origin,
          "the table "
              + inhalers.basis().table().name()
              + " knows "
              + Numbers.rounded(covered, 1)
              + "% of the inhalers, and the mean is of these alone",
          hint(inhalers));
    }
  }

  /** What is not in the lines for a scenario. */
  static void addLines(Inhalers inhalers, Problems problems) {
    BigDecimal without = inhalers.total().unmatched();
    if (without.signum() > 0) {
      problems.add(
          Code.GP613,
          Origin.of(Source.ofText(inhalers.files().get(0).name(), "")),
          Numbers.rounded(without, 0)
              + " inhalers have no footprint in the table "
              + inhalers.basis().table().name()
              + ", and so no line",
          "their emissions are missing from a footprint of these lines");
    }
  }

  /** Generic salbutamol is a third of all inhalers, and no table by class has a figure of it. */
  private static String hint(Inhalers inhalers) {
    boolean open =
        inhalers.products().stream()
            .anyMatch(
                row ->
                    row.use().factor() == null
                        && GenericSalbutamol.CODES.contains(row.use().now()));
    return open
        ? "salbutamol without a brand has no figure in it: give it one with --generic-salbutamol,"
            + " from "
            + GenericSalbutamol.LEAST
            + " to "
            + GenericSalbutamol.MOST
            + " kg"
        : "--footprints class-midpoints knows most kinds; a table of your own may know all";
  }
}
