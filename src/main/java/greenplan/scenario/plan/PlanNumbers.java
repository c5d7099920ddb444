package greenplan.scenario.plan;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Reading;
import greenplan.units.Amount;
import greenplan.units.Emissions;
import greenplan.units.NumberText;
import greenplan.units.Unit;
import java.math.BigDecimal;

/** Numbers that stand in plans. */
final class PlanNumbers {

  private static final Unit A_YEAR = Unit.of("%/yr");
  private static final Unit KILOGRAM = Unit.of("kgCO2e");
  private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(200);

  private PlanNumbers() {}

  /** A fraction a year, written {@code 2 %/yr}; above -100 %. */
  static Reading<BigDecimal> rate(String text) {
    Reading<Amount> amount = Amount.parse(text);
    if (!amount.isValue()) {
      return Reading.fault(amount.fault());
    }
    boolean fits = amount.value().unit().isKindOf(A_YEAR);
    BigDecimal rate = fits ? amount.value().in(A_YEAR).number().movePointLeft(2) : BigDecimal.ZERO;
    return fits && rate.abs().compareTo(BigDecimal.ONE) < 0
        ? Reading.of(rate)
        : fault(Code.GP303, text, "is not a rate between -100 and 100 per cent a year", "2 %/yr");
  }

  /** A fall of a fraction a year, written {@code 3 %/yr}; never below zero. */
  static Reading<BigDecimal> fall(String text) {
    Reading<BigDecimal> rate = rate(text);
    return !rate.isValue() || rate.value().signum() >= 0
        ? rate
        : fault(Code.GP308, text, "is a rise, and a fall is wanted", "3 %/yr");
  }

  /** A number without unit. */
  static Reading<BigDecimal> number(String text) {
    return NumberText.read(text.strip());
  }

  /** A number without unit, above zero. */
  static Reading<BigDecimal> positive(String text) {
    Reading<BigDecimal> number = NumberText.read(text.strip());
    return number.isValue() && number.value().signum() <= 0
        ? fault(Code.GP301, text, "is not above zero", "3")
        : number;
  }

  /** A whole number of years, from zero to 200. */
  static Reading<Integer> years(String text) {
    Reading<BigDecimal> number = NumberText.read(text.strip());
    if (!number.isValue()) {
      return Reading.fault(number.fault());
    }
    BigDecimal value = number.value().stripTrailingZeros();
    boolean fits = value.signum() >= 0 && value.scale() <= 0 && value.compareTo(MOST_YEARS) <= 0;
    return fits
        ? Reading.of(value.intValueExact())
        : fault(Code.GP301, text, "is not a whole number of years from 0 to 200", "7");
  }

  /** A month of the calendar, 1 to 12. */
  static Reading<Integer> month(String text) {
    Reading<Integer> number = years(text);
    return number.isValue() && (number.value() < 1 || number.value() > 12)
        ? fault(Code.GP301, text, "is not a month from 1 (January) to 12 (December)", "10")
        : number;
  }

  /** A whole number of years, from one to 200. */
  static Reading<Integer> life(String text) {
    Reading<Integer> number = years(text);
    return number.isValue() && number.value() == 0
        ? fault(Code.GP301, text, "is no life at all", "7 (years)")
        : number;
  }

  /** Emissions that are not below zero, such as {@code 324,530 tCO2e}. */
  static Reading<Emissions> emissions(String text) {
    Reading<Amount> amount = Amount.parse(text);
    if (!amount.isValue()) {
      return Reading.fault(amount.fault());
    }
    if (amount.value().isNegative()) {
      return fault(Code.GP501, text, "is below zero", "324,530 tCO2e");
    }
    return amount.value().unit().isKindOf(KILOGRAM)
        ? Reading.of(Emissions.ofKilograms(amount.value().in(KILOGRAM).number()))
        : fault(Code.GP303, text, "is not an amount of emissions", "324,530 tCO2e");
  }

  private static <T> Reading<T> fault(Code code, String text, String message, String example) {
    return Reading.fault(
        new Fault(code, 0, text.length(), "\"" + text + "\" " + message, "write it as " + example));
  }
}
