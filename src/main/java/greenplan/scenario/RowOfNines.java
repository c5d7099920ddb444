package greenplan.scenario;

import java.math.BigDecimal;

/** Values such as 9,999, which in returns stand for "too large for the field". */
public final class RowOfNines {

  private static final int SHORTEST = 3;

  private RowOfNines() {}

  /** Whether a number is whole and written with nines alone, at least three of them. */
  public static boolean is(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    String digits = plain.scale() > 0 ? "" : plain.toPlainString();
    return digits.length() >= SHORTEST && digits.chars().allMatch(c -> c == '9');
  }

  /** What to say of one. */
  public static String message(String text) {
    return text + " is a row of nines and looks like a cap";
  }
}
