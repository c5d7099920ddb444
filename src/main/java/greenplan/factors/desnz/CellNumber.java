package greenplan.factors.desnz;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The number that a spreadsheet cell was meant to hold.
 *
 * <p>A spreadsheet stores binary fractions, and writes 0.18296 as 0.18296000000000001. Of the
 * fifteen digits that such a number is good for, calculation has spoilt the last; no published
 * factor has more than nine. Twelve significant digits keep all of the figure and none of the
 * noise.
 */
final class CellNumber {

  private static final MathContext MEANT = new MathContext(12, RoundingMode.HALF_EVEN);

  private CellNumber() {}

  /** The number of a raw cell text, empty where the text is none. */
  static Optional<BigDecimal> read(String raw) {
    try {
      BigDecimal number = new BigDecimal(raw.strip()).round(MEANT).stripTrailingZeros();
      return Optional.of(number.signum() == 0 ? BigDecimal.ZERO : plain(number));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
