package greenplan.scenario;

import java.math.BigDecimal;

/** Values such as 9,999, which in returns stand for "too large for the field". */
public final class RowOfNines {

  /** The shortest row that counts, and what every longer one ends with. */
  private static final int THREE_NINES = 999;

  private RowOfNines() {}

  /** Whether a number is whole and written with nines alone, at least three of them. */
  public static boolean is(BigDecimal number) {
    if (number.longValue() % (THREE_NINES + 1) != THREE_NINES) {
      return false;
    }
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() <= 0 && plain.toPlainString().chars().allMatch(c -> c == '9');
  }

  /** What to say of one. */
  public static String message(String text) {
    return text + " is a row of nines and looks like a cap";
  }
}
