package greenplan.units;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Reading;
import java.math.BigDecimal;

/** A part of a whole, written {@code 10%} or {@code 0.10}; a bare {@code 10} is refused. */
public final class Fraction {

  private Fraction() {}

  /** The fraction, between 0 and 1 both included; {@code 10%} gives 0.10. */
  public static Reading<BigDecimal> parse(String text) {
    String trimmed = text.strip();
    boolean percent = trimmed.endsWith("%");
    String digits = percent ? trimmed.substring(0, trimmed.length() - 1).strip() : trimmed;
    Reading<BigDecimal> number = NumberText.read(digits);
    if (!number.isValue()) {
      return number;
    }
    BigDecimal value = percent ? number.value().movePointLeft(2) : number.value();
    boolean inside = value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    return inside ? Reading.of(value) : Reading.fault(outside(trimmed, percent));
  }

  private static Fault outside(String text, boolean percent) {
    return new Fault(
        Code.GP308,
        0,
        text.length(),
        "\"" + text + "\" is not a fraction between 0 and 1",
        percent ? "a part of a whole is at most 100%" : "did you mean \"" + text + "%\"?");
  }
}
