package greenplan.trajectory.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers in the sentence of a warning, where every digit would hide what matters. */
final class Plain {

  private Plain() {}

  /** So many significant figures, half up, without zeros at the end. */
  static String figures(BigDecimal number, int figures) {
    return number
        .round(new MathContext(figures, RoundingMode.HALF_UP))
        .stripTrailingZeros()
        .toPlainString();
  }
}
