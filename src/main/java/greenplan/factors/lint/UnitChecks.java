package greenplan.factors.lint;

import greenplan.diagnostics.Code;
import greenplan.factors.EmissionFactor;
import greenplan.units.Conversion;
import greenplan.units.PriceYear;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Consumer;

/** Whether the units of one id, within one edition, agree with each other and with the id. */
final class UnitChecks {

  private static final String GROSS = "kWh (gross CV)";
  private static final String NET = "kWh (net CV)";

  /** Net to gross calorific value: 0.90 for natural gas, 0.95 for oil and coal. */
  private static final BigDecimal LEAST_GROSS = new BigDecimal("0.88");

  private static final BigDecimal MOST_GROSS = new BigDecimal("0.96");

  private static final double CONVERSION_TOLERANCE = 0.005;

  private UnitChecks() {}

  /** Checks the factors of one id in one edition, one for each unit. */
  static void check(List<EmissionFactor> units, Consumer<Finding> findings) {
    for (EmissionFactor factor : units) {
      checkKind(factor, findings);
      for (EmissionFactor other : units) {
        checkConversion(factor, other, findings);
        checkCalorificValue(factor, other, findings);
      }
    }
  }

  private static void checkKind(EmissionFactor factor, Consumer<Finding> findings) {
    List<String> kinds = ComponentKinds.of(factor);
    boolean money = factor.id().startsWith("spend.");
    boolean fits =
        money
            ? PriceYear.year(factor.unit()).isPresent()
            : kinds.isEmpty() || kinds.contains(factor.unit().kind());
    if (!fits) {
      String expected = money ? "money of a price year" : String.join(" or ", kinds);
      String message = "cannot be: such a factor is per unit of " + expected;
      findings.accept(Finding.of(Code.GP508, factor, "", message, "check the unit"));
    }
  }

  /** Two units of one kind, such as km and mi, must say the same after conversion. */
  private static void checkConversion(
      EmissionFactor factor, EmissionFactor other, Consumer<Finding> findings) {
    boolean pair =
        factor.unit().isKindOf(other.unit())
            && factor.unit().symbol().compareTo(other.unit().symbol()) > 0
            && factor.kgCo2e().signum() > 0
            && other.kgCo2e().signum() > 0;
    if (!pair) {
      return;
    }
    BigDecimal expected = Conversion.between(factor.unit(), other.unit()).apply(other.kgCo2e());
    BigDecimal ratio = factor.kgCo2e().divide(expected, MathContext.DECIMAL128);
    double allowed =
        CONVERSION_TOLERANCE
            + RowChecks.relativeRounding(factor.kgCo2e())
            + RowChecks.relativeRounding(other.kgCo2e());
    if (Math.abs(ratio.doubleValue() - 1) > allowed) {
      String message =
          "is "
              + plain(factor)
              + ", but its figure per "
              + other.unit()
              + " means "
              + plain(expected);
      findings.accept(
          Finding.of(
              Code.GP508, factor, Finding.times(ratio), message, "have the two changed places?"));
    }
  }

  /** A kWh at gross calorific value holds less fuel than one at net, by 4 to 12 %. */
  private static void checkCalorificValue(
      EmissionFactor gross, EmissionFactor net, Consumer<Finding> findings) {
    boolean pair = gross.unit().symbol().equals(GROSS) && net.unit().symbol().equals(NET);
    if (!pair || net.kgCo2e().signum() <= 0) {
      return;
    }
    BigDecimal ratio = gross.kgCo2e().divide(net.kgCo2e(), MathContext.DECIMAL128);
    if (ratio.compareTo(LEAST_GROSS) < 0 || ratio.compareTo(MOST_GROSS) > 0) {
      boolean swapped = ratio.compareTo(BigDecimal.ONE) > 0;
      String message =
          "is "
              + plain(gross)
              + " and "
              + plain(net)
              + " per "
              + NET
              + "; gross is 0.88 to 0.96 of net";
      String hint = swapped ? "gross and net have changed places" : "one of the two is wrong";
      findings.accept(Finding.of(Code.GP508, gross, Finding.times(ratio), message, hint));
    }
  }

  private static String plain(EmissionFactor factor) {
    return factor.kgCo2e().toPlainString();
  }

  private static String plain(BigDecimal number) {
    return number.round(MathContext.DECIMAL32).stripTrailingZeros().toPlainString();
  }
}
