package greenplan.report.sheet;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A number that the spreadsheet works out again.
 *
 * @param formula what it works out, without the equals sign; never any text of a user's file
 * @param value what it comes to, for readers that work nothing out, such as previews
 */
record Live(String formula, BigDecimal value) {

  static Live of(BigDecimal value, String formula, Object... parts) {
    return new Live(String.format(Locale.ROOT, formula, parts), value);
  }

  static Live of(double value, String formula, Object... parts) {
    return of(BigDecimal.valueOf(value), formula, parts);
  }
}
