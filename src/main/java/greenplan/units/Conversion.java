package greenplan.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The exact number that turns an amount of one unit into another unit of the same kind.
 *
 * <p>Each pair of units is compiled once; a line of data then costs one multiplication.
 *
 * @param from the unit of the amount
 * @param to the unit wanted
 * @param number how many {@code to} one {@code from} is; exact, or rounded to 34 digits
 *     (DECIMAL128) where the division does not end
 */
public record Conversion(Unit from, Unit to, BigDecimal number) {

  private record Pair(String from, String to) {}

  private static final Map<Pair, Conversion> COMPILED = new ConcurrentHashMap<>();

  /**
   * The conversion between two units of one kind.
   *
   * @throws IllegalArgumentException if the units are of different kinds
   */
  public static Conversion between(Unit from, Unit to) {
    if (from.equals(to)) {
      return new Conversion(from, to, BigDecimal.ONE);
    }
    if (!from.isKindOf(to)) {
      throw new IllegalArgumentException(from + " (" + from.kind() + ") is not " + to.kind());
    }
    return COMPILED.computeIfAbsent(
        new Pair(from.symbol(), to.symbol()),
        pair -> new Conversion(from, to, Dimensions.convert(from, to)));
  }

  /**
   * How many {@code to} an amount in {@code from} is: exact, or rounded once to 34 digits where the
   * division does not end, so that 36 MJ are 10 kWh and not 10.0000000000000000000000000000000008.
   */
  public BigDecimal apply(BigDecimal amount) {
    if (isExact()) {
      return amount.multiply(number);
    }
    BigDecimal quotient = amount.divide(between(to, from).number, MathContext.DECIMAL128);
    return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
  }

  /** A number with fewer digits than rounding leaves was not rounded. */
  boolean isExact() {
    return number.precision() < MathContext.DECIMAL128.getPrecision();
  }

  public boolean isIdentity() {
    return from.equals(to);
  }
}
