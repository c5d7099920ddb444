package greenplan.units;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The exact number that turns an amount of one unit into another unit of the same kind.
 *
 * <p>Each pair of units is compiled once; a line of data then costs one multiplication.
 *
 * @param from the unit of the amount
 * @param to the unit wanted
 * @param ratio how many {@code to} one {@code from} is
 */
public record Conversion(Unit from, Unit to, Ratio ratio) {

  private record Pair(String from, String to) {}

  private static final Map<Pair, Conversion> COMPILED = new ConcurrentHashMap<>();

  /**
   * The conversion between two units of one kind.
   *
   * @throws IllegalArgumentException if the units are of different kinds
   */
  public static Conversion between(Unit from, Unit to) {
    if (from.equals(to)) {
      return new Conversion(from, to, Ratio.ONE);
    }
    if (!from.isKindOf(to)) {
      throw new IllegalArgumentException(from + " (" + from.kind() + ") is not " + to.kind());
    }
    return COMPILED.computeIfAbsent(
        new Pair(from.symbol(), to.symbol()),
        pair -> new Conversion(from, to, Dimensions.convert(from, to)));
  }

  /** How many {@code to} an amount in {@code from} is: exact, or rounded once to 34 digits. */
  public BigDecimal apply(BigDecimal amount) {
    return ratio.apply(amount);
  }

  public boolean isIdentity() {
    return from.equals(to);
  }
}
