package greenplan.report;

import greenplan.clinical.inhaler.Inhalers;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Figures that may be missing, where a dash stands for one that there is not, and long names. */
final class Figures {

  private static final String NONE = "-";
  private static final int LONGEST = 48;

  private Figures() {}

  /** A name as a cell of a table: a long one is cut, which JSON and CSV never do. */
  static String name(String name) {
    String visible = Visible.of(name);
    return visible.codePointCount(0, visible.length()) <= LONGEST
        ? visible
        : visible.substring(0, visible.offsetByCodePoints(0, LONGEST - 3)) + "...";
  }

  static String rounded(@Nullable BigDecimal number, int decimals) {
    return number == null ? NONE : Numbers.rounded(number, decimals);
  }

  static String percent(@Nullable BigDecimal percent, int decimals) {
    return percent == null ? NONE : Numbers.rounded(percent, decimals) + "%";
  }

  /** The change from one figure to another, with its sign. */
  static String change(@Nullable BigDecimal from, @Nullable BigDecimal to) {
    return Numbers.signed(percent(Inhalers.changePercent(from, to), 1));
  }
}
