package greenplan.report.replay;

import greenplan.report.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers of a replay for people: six figures, which show a small edit of a large total. */
final class Shown {

  private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_UP);

  private Shown() {}

  static String number(BigDecimal number) {
    return Numbers.exact(number.round(SIX));
  }

  static String signed(BigDecimal number) {
    return Numbers.signed(number(number));
  }
}
