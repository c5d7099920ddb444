package greenplan.units;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Reading;
import java.math.BigDecimal;

/**
 * Emissions per unit of something, written {@code 0.05 kgCO2e/kWh}.
 *
 * @param kgCo2e kilograms of CO2e per unit
 * @param per the unit
 */
public record EmissionRate(BigDecimal kgCo2e, Unit per) {

  private static final Unit KILOGRAM = Unit.of("kgCO2e");

  /** Reads an amount of CO2e, a slash and a unit. */
  public static Reading<EmissionRate> parse(String text) {
    int slash = text.lastIndexOf('/');
    if (slash < 0) {
      return fault(text, "\"" + text + "\" is not an amount of CO2e per unit");
    }
    Reading<Amount> amount = Amount.parse(text.substring(0, slash));
    String per = text.substring(slash + 1).strip();
    Reading<Unit> unit = Unit.parse(per);
    if (!amount.isValue()) {
      return Reading.fault(amount.fault());
    }
    if (!unit.isValue()) {
      return Reading.fault(unit.fault().movedBy(text.indexOf(per, slash)));
    }
    return amount.value().unit().isKindOf(KILOGRAM)
        ? Reading.of(new EmissionRate(amount.value().in(KILOGRAM).number(), unit.value()))
        : fault(text, amount.value().unit() + " is not a unit of CO2e");
  }

  private static Reading<EmissionRate> fault(String text, String message) {
    return Reading.fault(
        new Fault(Code.GP303, 0, text.length(), message, "write it as 0.05 kgCO2e/kWh"));
  }
}
