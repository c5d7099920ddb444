package greenplan.units;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An exact quotient, so that a chain of conversions is divided once at its end and not at each
 * step.
 *
 * <p>One gigajoule is 1/0.0036 kWh, which no decimal can hold: kept as a quotient, 36 MJ are 10 kWh
 * and not 10.0000000000000000000000000000000008.
 *
 * @param over the dividend
 * @param under the divisor; 1 where the quotient is a decimal
 */
public record Ratio(BigDecimal over, BigDecimal under) {

  public static final Ratio ONE = new Ratio(BigDecimal.ONE, BigDecimal.ONE);

  /** A plain number. */
  public static Ratio of(BigDecimal number) {
    return new Ratio(number, BigDecimal.ONE);
  }

  /**
   * The quotient of two numbers, as a plain number where the division ends within 34 digits.
   *
   * @throws ArithmeticException if the divisor is zero
   */
  public static Ratio of(BigDecimal over, BigDecimal under) {
    BigDecimal quotient = plain(over.divide(under, MathContext.DECIMAL128));
    if (quotient.multiply(under).compareTo(over) == 0) {
      return of(quotient);
    }
    BigDecimal inverse = plain(under.divide(over, MathContext.DECIMAL128));
    return inverse.multiply(over).compareTo(under) == 0
        ? new Ratio(BigDecimal.ONE, inverse)
        : new Ratio(over, under);
  }

  /** The product of two quotients, still undivided. */
  public Ratio times(Ratio other) {
    return new Ratio(over.multiply(other.over), under.multiply(other.under));
  }

  /** Whether nothing has to be divided. */
  public boolean isDecimal() {
    return under.compareTo(BigDecimal.ONE) == 0;
  }

  public boolean isOne() {
    return over.compareTo(under) == 0;
  }

  /**
   * A number times this quotient: exact, or rounded once to 34 digits where the division does not
   * end.
   */
  public BigDecimal apply(BigDecimal number) {
    return divide(number.multiply(over));
  }

  /** A product that already holds the dividend, divided by the divisor. */
  public BigDecimal divide(BigDecimal product) {
    return isDecimal() ? product : plain(product.divide(under, MathContext.DECIMAL128));
  }

  /** The quotient as a number, rounded to 34 digits where it does not end. */
  public BigDecimal value() {
    return divide(over);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
