package greenplan.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;

/**
 * Writes comma-separated values that spreadsheets open without obeying them.
 *
 * <p>A text that starts like a formula gets a leading apostrophe; numbers are written as numbers.
 */
public final class CsvText {

  private final Writer out;

  public CsvText(Writer out) {
    this.out = out;
  }

  /** Writes a row of texts and numbers; any other value is written as its text. */
  public CsvText row(Object... cells) {
    try {
      for (int i = 0; i < cells.length; i++) {
        out.write(i == 0 ? "" : ",");
        out.write(cell(cells[i]));
      }
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private static String cell(Object value) {
    return value instanceof BigDecimal number
        ? number.toPlainString()
        : quoted(guarded(value.toString()));
  }

  /** Whether a spreadsheet could take a text for a formula. */
  public static boolean isLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }

  private static String guarded(String text) {
    return isLikeFormula(text) ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
