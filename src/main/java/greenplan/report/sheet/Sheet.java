package greenplan.report.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListFormulaDataValidation;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is written from the top: a head, which stays in sight, and rows.
 *
 * <p>A cell is a text, a number, a {@link Live} formula or null for none. A number holds more
 * digits than it shows.
 */
final class Sheet {

  private static final String WHOLE = "#,##0";
  private static final double LINE_HEIGHT = 15;
  private static final double HIGHEST = 400;
  private static final String GREY = "E6E6E6";

  private final Worksheet sheet;
  private final List<String> values = new ArrayList<>();
  private List<Column> columns = List.of();
  private int textWidth = 1;
  private int next;

  Sheet(Worksheet sheet) {
    this.sheet = sheet;
  }

  /** The number of the row that is written next, as the spreadsheet shows it: from 1. */
  int nextRow() {
    return next + 1;
  }

  /** The head of a table; only the first row of a sheet stays in sight. */
  void head(List<Column> heads) {
    columns = heads;
    for (int c = 0; c < columns.size(); c++) {
      sheet.width(c, columns.get(c).width());
      sheet.value(next, c, columns.get(c).head());
      sheet.style(next, c).bold().fillColor(GREY).wrapText(true).verticalAlignment("top").set();
    }
    heighten(columns.stream().mapToInt(c -> lines(c.head(), c.width())).max().orElse(1));
    next++;
    sheet.freezePane(0, next);
    sheet.repeatRows(0, next - 1);
    landscape();
  }

  private void landscape() {
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  /** A row of cells, each shown as its column says. */
  void row(@Nullable Object... cells) {
    for (int c = 0; c < cells.length; c++) {
      cell(c, cells[c]);
    }
    next++;
  }

  /** The same in bold. */
  void totals(@Nullable Object... cells) {
    int row = next;
    row(cells);
    for (int c = 0; c < cells.length; c++) {
      if (cells[c] != null) {
        sheet.style(row, c).bold().set();
      }
    }
  }

  /** Offers the first column of another sheet, below its head, in the rows below this one's. */
  void choose(String column, int rows, String from, int count) {
    String cells = String.format(Locale.ROOT, "%s!$A$2:$A$%d", from, count + 1);
    warning(place(column, rows).validateWithListByFormula(cells));
  }

  /** Offers some words likewise. */
  void choose(String column, int rows, List<String> words) {
    String list = "\"" + String.join(",", words) + "\"";
    warning(place(column, rows).validateWithListByFormula(list));
  }

  private Range place(String column, int rows) {
    int index = columns.stream().map(Column::head).toList().indexOf(column);
    return sheet.range(next, index, next + rows - 1, index);
  }

  /** Other words may be right: a list offers and does not insist. */
  private static void warning(ListFormulaDataValidation list) {
    list.showDropdown(true)
        .allowBlank(true)
        .errorStyle(DataValidationErrorStyle.WARNING)
        .showErrorMessage(true)
        .errorTitle("Not on the list")
        .error("greenplan may not know this word. Keep it?");
  }

  /** A name and a text that may be long, for a sheet to read. */
  void line(String name, String text) {
    sheet.value(next, 0, SheetText.of(name));
    sheet.style(next, 0).bold().verticalAlignment("top").set();
    sheet.value(next, 1, SheetText.of(text));
    sheet.style(next, 1).wrapText(true).verticalAlignment("top").set();
    heighten(lines(text, textWidth));
    next++;
  }

  /** How many lines a text takes at most, letters being narrower than digits. */
  private static int lines(String text, int width) {
    return 1 + text.length() / width;
  }

  /** Room for all lines of the row; spreadsheets do not all find it by themselves. */
  private void heighten(int lines) {
    if (lines > 1) {
      sheet.rowHeight(next, Math.min(lines * LINE_HEIGHT, HIGHEST));
    }
  }

  /** A heading of a sheet to read. */
  void heading(String text) {
    sheet.value(next, 0, SheetText.of(text));
    sheet.style(next, 0).bold().fontSize(14).set();
    next++;
  }

  void skip() {
    next++;
  }

  /** How wide the columns of a sheet to read are, in characters. */
  void widths(int names, int texts) {
    sheet.width(0, names);
    sheet.width(1, texts);
    textWidth = texts;
    landscape();
  }

  private void cell(int column, @Nullable Object value) {
    if (value instanceof Live live) {
      sheet.formula(next, column, live.formula());
      values.add(live.value().toString());
      shown(column, live.value());
    } else if (value instanceof BigDecimal number) {
      sheet.value(next, column, number);
      shown(column, number);
    } else if (value != null && !value.toString().isEmpty()) {
      sheet.value(next, column, SheetText.of(value.toString()));
      sheet.style(next, column).verticalAlignment("top").set();
    }
  }

  private void shown(int column, BigDecimal number) {
    String format = columns.get(column).format();
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    StyleSetter style = sheet.style(next, column).verticalAlignment("top");
    if (!format.isEmpty() || whole) {
      style.format(format.isEmpty() ? WHOLE : format);
    }
    style.set();
  }

  /** Ends the sheet; the values of its formulas, row by row. */
  List<String> finish() throws IOException {
    sheet.finish();
    return values;
  }
}
