package greenplan.clinical.gas;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.Cells;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How much of an amount is nitrous oxide, which differs between volume and mass.
 *
 * @param gas what the amount is of
 * @param stated what the record says; null where it says nothing
 */
record GasFraction(Gas gas, @Nullable BigDecimal stated) {

  private static final int DECIMALS = 3;

  /** Reports a stated fraction that is not that of the gas by volume. */
  void checkVolume(Cells cells, String key, Problems problems) {
    if (stated == null || stated.compareTo(gas.fractionByVolume()) == 0) {
      return;
    }
    if (gas.isMixture()) {
      problems.add(
          Code.GP519,
          cells.origin("fraction"),
          "the mixture is 50% nitrous oxide by volume, and \"" + key + "\" is a volume",
          isByMass() ? "57.9% is the fraction by mass" : "leave \"fraction\" out");
    } else {
      pure(cells, problems);
    }
  }

  /** The part of a mass that is the gas; what does not say so clearly is reported. */
  BigDecimal ofMass(Cells cells, String key, Problems problems) {
    if (!gas.isMixture()) {
      if (stated != null && !isOne()) {
        pure(cells, problems);
      }
      return BigDecimal.ONE;
    }
    if (stated == null || (!isOne() && !isByMass())) {
      problems.add(
          Code.GP519,
          cells.origin(stated == null ? key : "fraction"),
          stated != null && stated.compareTo(gas.fractionByVolume()) == 0
              ? "50% is the fraction by volume, but \"" + key + "\" is a mass"
              : "a mass of mixture that does not say what of it is nitrous oxide",
          "write fraction: 57.9% for the mass of the mixture, 100% for that of the nitrous oxide in"
              + " it");
    }
    return isOne() ? BigDecimal.ONE : gas.fractionByMass();
  }

  private void pure(Cells cells, Problems problems) {
    problems.add(
        Code.GP519,
        cells.origin("fraction"),
        "\"" + cells.text("fraction") + "\" of it is the gas, but " + gas.id() + " is pure",
        gas.isNitrousOxide() ? "write gas: nitrous-oxide-mixture" : "leave \"fraction\" out");
  }

  private boolean isOne() {
    return stated != null && stated.compareTo(BigDecimal.ONE) == 0;
  }

  /** People write 57.9%; what is multiplied by is the exact quotient. */
  private boolean isByMass() {
    BigDecimal byMass = gas.fractionByMass().setScale(DECIMALS, RoundingMode.HALF_UP);
    return stated != null && stated.compareTo(byMass) == 0;
  }
}
