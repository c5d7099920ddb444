package greenplan.clinical.prescribing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Numbers as the dataset writes them: digits, and perhaps a point and more digits. */
final class DecimalBytes {

  /** How many decimal places fit into a number of millionths. */
  static final int PLACES = 6;

  /** One, in millionths. */
  static final long ONE = 1_000_000;

  /** No number of millionths: the text is no number, or one that needs {@link #exact}. */
  static final long OTHER = -1;

  private static final int MOST_WHOLE_DIGITS = 12;
  private static final int LONGEST = 60;

  private DecimalBytes() {}

  /** A number in millionths if it is one of at most 12 digits and 6 decimals. */
  static long millionths(byte[] bytes, int from, int to) {
    long value = 0;
    int at = from;
    while (at < to && isDigit(bytes[at])) {
      value = 10 * value + bytes[at++] - '0';
    }
    int digits = at - from;
    int missing = PLACES;
    if (at < to && bytes[at] == '.') {
      at++;
      while (at < to && isDigit(bytes[at]) && missing > 0) {
        value = 10 * value + bytes[at++] - '0';
        missing--;
      }
    }
    if (at < to || digits == 0 || digits > MOST_WHOLE_DIGITS) {
      return OTHER;
    }
    for (; missing > 0; missing--) {
      value *= 10;
    }
    return value;
  }

  /** Any number of at most 60 characters; null if the text is none. */
  static @Nullable BigDecimal exact(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    boolean isNumber = text.length() <= LONGEST && text.matches("-?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");
    return isNumber ? new BigDecimal(text) : null;
  }

  private static boolean isDigit(byte letter) {
    return letter >= '0' && letter <= '9';
  }
}
