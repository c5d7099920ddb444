package greenplan.report.record;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Reading;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of a record: every digit, no exponent, no zeros at the end. */
public final class Digits {

  /** No number that the program writes is longer; one of a billion digits is refused unread. */
  private static final int LONGEST = 1000;

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

  private Digits() {}

  /** The same number in the one form in which records hold it. */
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Every digit that a double has; empty where it is no number. */
  static Optional<BigDecimal> of(double number) {
    return Double.isFinite(number)
        ? Optional.of(plain(BigDecimal.valueOf(number)))
        : Optional.empty();
  }

  /** A number as a record holds it. */
  static Reading<BigDecimal> read(String text) {
    if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) {
      String shown = text.length() > 40 ? text.substring(0, 40) + "..." : text;
      return Reading.fault(
          new Fault(
              Code.GP301,
              0,
              text.length(),
              "\"" + shown + "\" is not a number as records hold it",
              "every digit, a point for decimals, no exponent; a record is not edited by hand"));
    }
    return Reading.of(plain(new BigDecimal(text)));
  }
}
