package greenplan.clinical.gas;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.Cells;
import greenplan.units.Amount;
import greenplan.units.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was captured. Only a certified amount counts: a German trial recovered 34 % of its
 * sevoflurane and an earlier one 25 % of its desflurane, whatever canisters are rated at.
 */
final class CaptureReader {

  private static final String CAPTURED = "captured";
  private static final String EVIDENCE = "capture-evidence";
  private static final Unit LITRE = Unit.of("L");
  private static final Unit KILOGRAM = Unit.of("kg");

  private final Gas gas;
  private final Cells cells;
  private final Problems problems;

  private CaptureReader(Gas gas, Cells cells, Problems problems) {
    this.gas = gas;
    this.cells = cells;
    this.problems = problems;
  }

  /** What a record says was captured of its gas; nothing after it was reported. */
  static Capture read(Gas gas, Cells cells, Problems problems) {
    CaptureReader reader = new CaptureReader(gas, cells, problems);
    return cells.text(CAPTURED).isEmpty() ? reader.without() : reader.capture();
  }

  private Capture without() {
    if (!cells.text(EVIDENCE).isEmpty()) {
      problems.add(
          Code.GP201,
          cells.origin(EVIDENCE),
          "evidence of a capture without \"captured\"",
          "add \"captured:\", the amount that the evidence certifies");
    }
    return Capture.NONE;
  }

  private Capture capture() {
    if (cells.text(CAPTURED).contains("%")) {
      problems.add(
          Code.GP303,
          cells.origin(CAPTURED),
          "\"captured\" is an amount, never a rate: trials got back far less than canisters are rated at",
          "write what was certified, as in 4.9 kg, and who certified it as \"capture-evidence\"");
      return Capture.NONE;
    }
    Amount amount = cells.read(CAPTURED, Amount::parse, problems);
    GasAmount captured = amount == null ? null : amount(amount);
    String evidence = cells.text(EVIDENCE);
    if (evidence.isEmpty()) {
      problems.add(
          Code.GP201,
          cells.origin(CAPTURED),
          "a capture without evidence",
          gas.isNitrousOxide()
              ? "add \"capture-evidence:\", such as the record of the destruction unit"
              : "add \"capture-evidence:\", such as the certificate of the reprocessor");
    }
    return captured == null ? Capture.NONE : new Capture(captured, evidence);
  }

  private @Nullable GasAmount amount(Amount amount) {
    if (amount.isNegative()) {
      problems.add(Code.GP501, cells.origin(CAPTURED), "\"captured\" is negative");
      return null;
    }
    if (amount.unit().isKindOf(KILOGRAM)) {
      return gas.ofKilograms(amount.in(KILOGRAM).number());
    }
    if (amount.unit().isKindOf(LITRE) && !gas.isNitrousOxide()) {
      return gas.ofLitres(amount.in(LITRE).number());
    }
    problems.add(
        Code.GP303,
        cells.origin(CAPTURED),
        gas.isNitrousOxide()
            ? "destroyed nitrous oxide is a mass, not an amount in " + amount.unit()
            : "captured agent is a mass or a volume of liquid, not an amount in " + amount.unit(),
        gas.isNitrousOxide()
            ? "write it in kg, oxygen left out, as the destruction unit records it"
            : "write it in kg, g, L or mL, as the reprocessor certified it");
    return null;
  }
}
