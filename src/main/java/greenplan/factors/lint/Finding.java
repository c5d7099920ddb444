package greenplan.factors.lint;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problem;
import greenplan.factors.EmissionFactor;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;

/**
 * Something about a factor, a set or the catalogue that is wrong, or needs a reason.
 *
 * @param code the rule
 * @param set the id of the set; empty for the catalogue
 * @param id the factor; empty for a set as a whole
 * @param unit the unit of the factor
 * @param figure how large it is, such as {@code x0.30}; empty where size does not matter
 * @param origin the file and line
 * @param message what was found
 * @param hint what to do
 */
public record Finding(
    Code code,
    String set,
    String id,
    String unit,
    String figure,
    Origin origin,
    String message,
    String hint) {

  /** In the order in which problems are printed. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::problem, Problem.ORDER);

  private static final MathContext TWO_FIGURES = new MathContext(2, RoundingMode.HALF_UP);

  /** A finding about a factor. */
  static Finding of(Code code, EmissionFactor factor, String figure, String message, String hint) {
    return new Finding(
        code,
        factor.set(),
        factor.id(),
        factor.unit().symbol(),
        figure,
        factor.origin(),
        name(factor) + " " + message,
        hint);
  }

  /** A factor in a message: {@code natural-gas.combustion per m3}. */
  static String name(EmissionFactor factor) {
    return factor.id() + " per " + factor.unit();
  }

  /** A ratio with two figures, so that one acceptance can name a step that many rows share. */
  static String times(BigDecimal ratio) {
    BigDecimal rounded = ratio.round(TWO_FIGURES);
    int zeros = TWO_FIGURES.getPrecision() - rounded.precision();
    return "x" + rounded.setScale(Math.max(0, rounded.scale() + zeros)).toPlainString();
  }

  /** The finding as a problem of the input. */
  public Problem problem() {
    return new Problem(code, origin, message, hint);
  }
}
