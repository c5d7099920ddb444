package greenplan.units;

import greenplan.diagnostics.Reading;
import java.math.BigDecimal;

/**
 * An exact number with a unit.
 *
 * <p>Not a physical quantity with an algebra: amounts of one kind convert and add, and that is all.
 * Multiplying by an emission factor happens where the factor is known to fit.
 *
 * @param number the exact number; any sign
 * @param unit a unit of the vocabulary
 */
public record Amount(BigDecimal number, Unit unit) {

  public static Amount of(BigDecimal number, Unit unit) {
    return new Amount(number, unit);
  }

  /** Reads {@code 20,120,026 kWh}, {@code £1.2m} or {@code 10%}; the fault says what is wrong. */
  public static Reading<Amount> parse(String text) {
    return AmountText.read(text);
  }

  /**
   * The same amount in another unit of its kind.
   *
   * @throws IllegalArgumentException if the units are of different kinds
   */
  public Amount in(Unit other) {
    return unit.equals(other)
        ? this
        : new Amount(Conversion.between(unit, other).apply(number), other);
  }

  /**
   * The sum, in the unit of this amount.
   *
   * @throws IllegalArgumentException if the units are of different kinds
   */
  public Amount plus(Amount other) {
    return new Amount(number.add(other.in(unit).number), unit);
  }

  /** This amount times a plain number. */
  public Amount times(BigDecimal factor) {
    return new Amount(number.multiply(factor), unit);
  }

  public boolean isNegative() {
    return number.signum() < 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Amount amount
        && number.compareTo(amount.number) == 0
        && unit.equals(amount.unit);
  }

  @Override
  public int hashCode() {
    return 31 * number.stripTrailingZeros().hashCode() + unit.hashCode();
  }

  /** The plain number and the symbol, as in {@code 1200.5 kWh}; reads back as the same amount. */
  @Override
  public String toString() {
    return number.toPlainString() + " " + unit.symbol();
  }
}
