package greenplan.report.page;

import greenplan.report.ChanceWords;
import greenplan.report.Numbers;
import greenplan.report.Visible;
import greenplan.uncertainty.trial.Probability;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table.
 *
 * @param shown what is read, rounded
 * @param value the number behind it with every digit, for downloads; null for a text
 */
public record Cell(String shown, @Nullable BigDecimal value) {

  private static final int SHORT = 32;
  private static final int WORD = 14;
  private static final Cell NONE = new Cell("-", null);

  /** A text; what cannot be seen in it is shown. */
  public static Cell text(Object text) {
    return new Cell(Visible.of(text.toString()), null);
  }

  /** A number, shown with so many decimals. */
  public static Cell number(BigDecimal value, int decimals) {
    return new Cell(Numbers.rounded(value, decimals), value);
  }

  /** A number, shown with so many decimals; not NaN or infinite. */
  public static Cell number(double value, int decimals) {
    return number(BigDecimal.valueOf(value), decimals);
  }

  /** A number, shown with so many decimals; a dash where there is none. */
  public static Cell number(OptionalDouble value, int decimals) {
    return value.isPresent() ? number(value.getAsDouble(), decimals) : NONE;
  }

  /** A change, shown with its sign. */
  public static Cell signed(double value, int decimals) {
    Cell cell = number(value, decimals);
    return new Cell(Numbers.signed(cell.shown()), cell.value());
  }

  /** A number with every digit. */
  public static Cell exact(BigDecimal value) {
    return new Cell(Numbers.exact(value), value);
  }

  /** A share of a whole, shown as a percentage. */
  public static Cell share(BigDecimal part, BigDecimal whole) {
    return new Cell(Numbers.percent(part, whole), null);
  }

  /** A change as a percentage of what it was before, with its sign. */
  public static Cell change(double change, double before) {
    BigDecimal part = BigDecimal.valueOf(change);
    return new Cell(Numbers.signed(Numbers.percent(part, BigDecimal.valueOf(before))), null);
  }

  /** How often something came true, in whole per cents that are never 0 or 100. */
  public static Cell chance(Probability probability) {
    return new Cell(ChanceWords.percent(probability), BigDecimal.valueOf(probability.share()));
  }

  /** Nothing to show. */
  public static Cell none() {
    return NONE;
  }

  /** Whether its words are never broken: a year, a status, a number. */
  public boolean isShort() {
    return shown.length() <= SHORT;
  }

  /** Whether it stands in one line: a date, a year, an id. */
  public boolean isWord() {
    return shown.length() <= WORD && shown.indexOf(' ') < 0;
  }

  /** What a download holds: the number with every digit, or the text; nothing for a dash. */
  Object download() {
    if (value != null) {
      return value;
    }
    return shown.equals(NONE.shown()) ? "" : shown;
  }
}
