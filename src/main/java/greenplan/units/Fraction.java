package greenplan.units;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Reading;
import java.math.BigDecimal;

/** A part of a whole, written {@code 10%} or {@code 0.10}; a bare {@code 10} is refused. */
public final class Fraction {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Fraction() {}

  /** The fraction, between 0 and 1 both included; {@code 10%} gives 0.10. */
  public static Reading<BigDecimal> parse(String text) {
    String trimmed = text.strip();
    boolean percent = trimmed.endsWith("%");
    String digits = percent ? trimmed.substring(0, trimmed.length() - 1).strip() : trimmed;
    Reading<BigDecimal> number = NumberText.read(digits);
    if (!number.isValue()) {
      return Reading.fault(unreadable(trimmed, digits));
    }
    BigDecimal value = percent ? number.value().movePointLeft(2) : number.value();
    boolean inside = value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    return inside ? Reading.of(value) : Reading.fault(outside(trimmed, value, percent));
  }

  private static Fault unreadable(String text, String digits) {
    String hint = digits.indexOf(',') < 0 ? "" : "write a point for decimals; ";
    return new Fault(
        Code.GP308,
        0,
        text.length(),
        "\"" + text + "\" is not a fraction",
        hint + "a fraction is written 10% or 0.10");
  }

  private static Fault outside(String text, BigDecimal value, boolean percent) {
    boolean percentMeant = !percent && value.signum() > 0 && value.compareTo(HUNDRED) <= 0;
    return new Fault(
        Code.GP308,
        0,
        text.length(),
        "\"" + text + "\" is not a fraction between 0 and 1",
        percentMeant ? "did you mean \"" + text + "%\"?" : "a part of a whole is 0% to 100%");
  }
}
