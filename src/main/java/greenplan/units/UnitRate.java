package greenplan.units;

import greenplan.diagnostics.Reading;
import java.math.BigDecimal;

/**
 * An amount of one unit for each unit of another, written {@code 0.28 kWh/kWh} or {@code 0.2
 * kWh/km}.
 *
 * @param number how much
 * @param of of what
 * @param per for each of this
 */
public record UnitRate(BigDecimal number, Unit of, Unit per) {

  /** Reads an amount, a slash and a unit. */
  public static Reading<UnitRate> parse(String text) {
    int slash = text.lastIndexOf('/');
    Reading<Amount> amount = Amount.parse(slash < 0 ? text : text.substring(0, slash));
    if (!amount.isValue()) {
      return Reading.fault(amount.fault());
    }
    String per = slash < 0 ? "" : text.substring(slash + 1).strip();
    Reading<Unit> unit = Unit.parse(per);
    return unit.isValue()
        ? Reading.of(new UnitRate(amount.value().number(), amount.value().unit(), unit.value()))
        : Reading.fault(unit.fault().movedBy(slash < 0 ? text.length() : text.indexOf(per, slash)));
  }

  /**
   * The same rate between other units of the same kinds.
   *
   * @throws IllegalArgumentException if a unit is of another kind
   */
  public UnitRate in(Unit otherOf, Unit otherPer) {
    BigDecimal converted = Conversion.between(of, otherOf).apply(number);
    return new UnitRate(Conversion.between(otherPer, per).apply(converted), otherOf, otherPer);
  }
}
