package greenplan.scenario.plan;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Reading;
import greenplan.units.Amount;
import greenplan.units.PriceYear;
import greenplan.units.Unit;

/** Money as plans write it. */
public final class Pounds {

  private static final Unit POUND = Unit.of("GBP");
  private static final String EXAMPLE = "400,000 GBP 2024";

  private Pounds() {}

  /** Pounds of a price year, zero or more. */
  static Reading<Amount> cost(String text) {
    Reading<Amount> money = limit(text);
    return money.isValue() && money.value().unit().equals(POUND)
        ? fault(
            Code.GP311,
            text,
            "does not say of which year the prices are",
            "write the year with the unit, as in "
                + money.value().number().toPlainString()
                + " GBP 2024")
        : money;
  }

  /** Pounds, zero or more; without a price year they are of the appraisal's own. */
  public static Reading<Amount> limit(String text) {
    Reading<Amount> money = any(text);
    return money.isValue() && money.value().isNegative()
        ? fault(Code.GP501, text, "is below zero", "write it as " + EXAMPLE)
        : money;
  }

  /** Pounds of any sign. */
  static Reading<Amount> any(String text) {
    Reading<Amount> amount = Amount.parse(text);
    if (!amount.isValue()) {
      return amount;
    }
    Unit unit = amount.value().unit();
    return unit.equals(POUND) || PriceYear.year(unit).isPresent()
        ? amount
        : fault(Code.GP303, text, "is not money", "write it as " + EXAMPLE);
  }

  /** A calendar year whose prices there are. */
  static Reading<Integer> year(String text) {
    Reading<Amount> pound = Amount.parse("1 GBP " + text.strip());
    return pound.isValue()
        ? Reading.of(PriceYear.year(pound.value().unit()).orElse(0))
        : fault(Code.GP306, text, "is not a calendar year from 1950 to 2100", "write it as 2024");
  }

  private static <T> Reading<T> fault(Code code, String text, String message, String hint) {
    return Reading.fault(new Fault(code, 0, text.length(), "\"" + text + "\" " + message, hint));
  }
}
