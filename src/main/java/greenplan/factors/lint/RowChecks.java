package greenplan.factors.lint;

import greenplan.diagnostics.Code;
import greenplan.factors.EmissionFactor;
import greenplan.factors.Gases;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What one row can tell about itself: its parts, its sign, its source. */
final class RowChecks {

  /** Publishers print five decimals; a shorter number has lost zeros at its end. */
  private static final int PRINTED = 5;

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private RowChecks() {}

  static void check(EmissionFactor factor, Consumer<Finding> findings) {
    checkParts(factor, findings);
    checkSign(factor, findings);
    checkSource(factor, findings);
  }

  /** |co2 + ch4 + n2o - kgco2e| is at most half a unit of the last digit of each of the four. */
  private static void checkParts(EmissionFactor factor, Consumer<Finding> findings) {
    Gases gases = factor.gases();
    if (gases.co2() == null || gases.ch4() == null || gases.n2o() == null) {
      return;
    }
    BigDecimal[] cells = {factor.kgCo2e(), gases.co2(), gases.ch4(), gases.n2o()};
    BigDecimal sum = cells[1].add(cells[2]).add(cells[3]);
    BigDecimal off = sum.subtract(cells[0]);
    if (off.abs().compareTo(rounding(cells)) > 0) {
      findings.accept(
          Finding.of(
              Code.GP506,
              factor,
              "",
              "is " + cells[0].toPlainString() + ", but its gases come to " + sum.toPlainString(),
              "the gas columns are kg CO2e of each gas, already multiplied by its GWP"));
    }
  }

  private static BigDecimal rounding(BigDecimal[] cells) {
    int longest = Stream.of(cells).mapToInt(BigDecimal::scale).max().orElse(0);
    BigDecimal rounding = BigDecimal.ZERO;
    for (BigDecimal cell : cells) {
      rounding = rounding.add(halfDigit(Math.max(cell.scale(), Math.min(PRINTED, longest))));
    }
    return rounding;
  }

  /** Half a unit of the last of so many decimals. */
  static BigDecimal halfDigit(int decimals) {
    return HALF.movePointLeft(decimals);
  }

  /** How far, as a share of itself, the true value may be from the printed one. */
  static double relativeRounding(BigDecimal value) {
    return halfDigit(Math.max(value.scale(), PRINTED)).doubleValue() / value.abs().doubleValue();
  }

  private static void checkSign(EmissionFactor factor, Consumer<Finding> findings) {
    Gases gases = factor.gases();
    boolean negative =
        Stream.of(factor.kgCo2e(), gases.co2(), gases.ch4(), gases.n2o())
            .filter(Objects::nonNull)
            .anyMatch(value -> value.signum() < 0);
    if (negative) {
      findings.accept(
          Finding.of(
              Code.GP511,
              factor,
              "",
              "has a negative value",
              "what is avoided elsewhere is never part of a factor"));
    }
  }

  private static void checkSource(EmissionFactor factor, Consumer<Finding> findings) {
    if (factor.source().isBlank()) {
      findings.accept(
          Finding.of(
              Code.GP510,
              factor,
              "",
              "has no source",
              "name the document and the labels of the row in it"));
    }
  }
}
