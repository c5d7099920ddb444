package greenplan.report;

import greenplan.units.Amount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers for people: commas between thousands, rounded half up here and nowhere else. */
public final class Numbers {

  private Numbers() {}

  /** Every digit, with commas between thousands. */
  public static String exact(BigDecimal number) {
    BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return grouped(plain.toPlainString());
  }

  /** An amount with every digit and its unit. */
  public static String exact(Amount amount) {
    return exact(amount.number()) + " " + amount.unit();
  }

  /** Rounded half up to so many decimals. */
  public static String rounded(BigDecimal number, int decimals) {
    return grouped(number.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
  }

  /** Rounded half up to so many significant figures. */
  public static String significant(BigDecimal number, int figures) {
    BigDecimal rounded = number.round(new MathContext(figures, RoundingMode.HALF_UP));
    return grouped(rounded.toPlainString());
  }

  /** A share of a whole as a percentage with one decimal; {@code -} of nothing. */
  public static String percent(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? "-"
        : rounded(part.movePointRight(2).divide(whole, MathContext.DECIMAL128), 1) + "%";
  }

  /** At most so many decimals, padded with spaces so that points stand under each other. */
  public static String aligned(BigDecimal number, int decimals) {
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
    String text = exact(rounded);
    int point = text.indexOf('.');
    int shown = point < 0 ? 0 : text.length() - point - 1;
    return text + (point < 0 ? " " : "") + " ".repeat(decimals - shown);
  }

  /** A printed change with its sign; what was rounded to zero has none. */
  public static String signed(String number) {
    boolean zero = number.chars().noneMatch(c -> c >= '1' && c <= '9');
    return number.startsWith("-") || number.equals("-") || zero ? number : "+" + number;
  }

  private static String grouped(String plain) {
    int point = plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    int first = plain.startsWith("-") ? 1 : 0;
    for (int at = (point < 0 ? plain.length() : point) - 3; at > first; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}
