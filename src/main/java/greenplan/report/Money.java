package greenplan.report;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/** Pounds that were worked out in plain doubles, for people. */
public final class Money {

  private static final int THOUSANDS = 3;
  private static final int MILLIONS = 6;
  private static final BigDecimal MILLION = BigDecimal.ONE.movePointRight(MILLIONS);

  private Money() {}

  /** Whole pounds with their sign in front, such as {@code -£1,618}. */
  public static String pounds(double pounds) {
    String text = Numbers.rounded(BigDecimal.valueOf(pounds), 0);
    return text.startsWith("-") && !text.equals("-0") ? "-£" + text.substring(1) : "£" + text;
  }

  /**
   * Pounds with their sign in front, from a million on in millions, such as {@code £64.5 million}.
   */
  public static String inWords(double pounds) {
    BigDecimal exact = BigDecimal.valueOf(pounds);
    if (exact.abs().compareTo(MILLION) < 0) {
      return pounds(pounds);
    }
    String millions = Numbers.rounded(exact.abs().movePointLeft(MILLIONS), 1);
    return (exact.signum() < 0 ? "-£" : "£") + millions + " million";
  }

  /** Thousands of pounds with one decimal, without a sign of currency, for columns. */
  public static String thousands(double pounds) {
    return Numbers.rounded(BigDecimal.valueOf(pounds).movePointLeft(THOUSANDS), 1);
  }

  /** Pounds for a tonne, whole; a dash where there are none to speak of. */
  static String perTonne(OptionalDouble pounds) {
    return pounds.isPresent() && Double.isFinite(pounds.getAsDouble())
        ? Numbers.rounded(BigDecimal.valueOf(pounds.getAsDouble()), 0)
        : "-";
  }

  /** Years with one decimal; a dash for never. */
  static String years(OptionalDouble years) {
    return years.isPresent() ? Numbers.rounded(BigDecimal.valueOf(years.getAsDouble()), 1) : "-";
  }
}
