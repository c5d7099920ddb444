package greenplan.units;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Reading;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Numbers as people type them: a point for decimals, commas between full groups of three.
 *
 * <p>Nothing is guessed and nothing depends on the locale of the machine: {@code 3,5} is refused,
 * as are {@code 1e3}, {@code 12,34,567} and anything with a currency or unit stuck to it.
 */
public final class NumberText {

  private static final int LONGEST = 60;

  private NumberText() {}

  /** The exact number, or what is wrong with the text. */
  public static Reading<BigDecimal> read(String text) {
    String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String decimals = point < 0 ? "0" : digits.substring(point + 1);
    if (text.length() > LONGEST || !isWhole(whole) || !isDigits(decimals)) {
      return Reading.fault(new Fault(Code.GP301, 0, text.length(), message(text), advice(text)));
    }
    return Reading.of(new BigDecimal(text.replace(",", "")));
  }

  /** How many characters at the start of a text can belong to a number. */
  static int length(String text) {
    int end = 0;
    while (end < text.length() && isNumeric(text, end)) {
      end++;
    }
    while (end > 0 && text.charAt(end - 1) == ',') {
      end--;
    }
    return end;
  }

  private static boolean isNumeric(String text, int at) {
    char c = text.charAt(at);
    boolean exponent =
        (c == 'e' || c == 'E')
            && at > 0
            && at + 1 < text.length()
            && "+-0123456789".indexOf(text.charAt(at + 1)) >= 0;
    boolean sign = (c == '-' || c == '+') && (at == 0 || "eE".indexOf(text.charAt(at - 1)) >= 0);
    return (c >= '0' && c <= '9') || c == '.' || c == ',' || exponent || sign;
  }

  private static boolean isWhole(String whole) {
    int comma = whole.indexOf(',');
    if (comma < 0) {
      return isDigits(whole);
    }
    boolean first = comma >= 1 && comma <= 3 && isDigits(whole.substring(0, comma));
    boolean rest = true;
    for (int at = comma; at < whole.length() && rest; at += 4) {
      rest =
          whole.charAt(at) == ','
              && at + 4 <= whole.length()
              && isDigits(whole.substring(at + 1, at + 4));
    }
    return first && rest;
  }

  private static boolean isDigits(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static String message(String text) {
    return text.isEmpty() ? "no number" : "\"" + text + "\" is not a number";
  }

  private static String advice(String text) {
    if (text.length() > LONGEST) {
      return "a number has at most " + LONGEST + " characters";
    }
    if (isShortened(text)) {
      return "write all digits; a spreadsheet shortens long numbers unless the cell is formatted as"
          + " a number";
    }
    if (text.indexOf(',') >= 0) {
      return "write a point for decimals (3.5) and commas only between thousands (1,234,567)";
    }
    if (text.indexOf('.') != text.lastIndexOf('.')) {
      return "write a point only for decimals, and commas between thousands: 1,234,567.8";
    }
    return "write digits with a point for decimals, as in 1,234,567.8 or 0.5";
  }

  /** Whether a digit stands before an e, as in {@code 1.5E+06}. */
  private static boolean isShortened(String text) {
    int e = text.toLowerCase(Locale.ROOT).indexOf('e');
    return e > 0 && isDigits(text.substring(e - 1, e));
  }
}
