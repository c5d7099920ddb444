package greenplan.documents;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Reading;
import greenplan.documents.WorkbookCell.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table in a sheet, whose places are cells.
 *
 * @param header the column names
 * @param row the cells
 */
public record SheetRow(SheetHeader header, WorkbookRow row) implements Cells {

  /** What a person can type into a cell; more digits come from binary arithmetic. */
  private static final MathContext TYPED = new MathContext(15, RoundingMode.HALF_UP);

  private static final int MOST_ZEROS = 60;

  @Override
  public String text(String column) {
    return plain(cell(column));
  }

  @Override
  public Origin origin() {
    return new Origin(header.source(), row.number(), 0, 0);
  }

  @Override
  public Origin origin(String column) {
    int index = header.index(column);
    return index < 0 ? origin() : header.origin(row.number(), index);
  }

  @Override
  public Place place() {
    return this;
  }

  /** What cannot be read in a cell that a spreadsheet shows otherwise gets another hint. */
  @Override
  public <T> @Nullable T read(
      String column, Function<String, Reading<T>> reader, Problems problems) {
    Kind kind = cell(column).kind();
    if (kind == Kind.ERROR) {
      return null;
    }
    if (kind != Kind.DAY || reader.apply(text(column)).isValue()) {
      return Cells.super.read(column, reader, problems);
    }
    problems.add(
        Code.GP301,
        origin(column),
        "the cell is formatted as a date and holds " + text(column),
        "format the cell as a number and type the value again");
    return null;
  }

  /** Reports cells of formulas that came to an error. */
  void reportErrors(Problems problems) {
    for (String column : header.names()) {
      WorkbookCell cell = cell(column);
      if (cell.kind() == Kind.ERROR) {
        problems.add(
            Code.GP210,
            origin(column),
            "the cell holds the error " + cell.text() + " in the place of a value",
            "mend the formula, or type the value");
      }
    }
  }

  private WorkbookCell cell(String column) {
    int index = header.index(column);
    return index < 0 ? WorkbookCell.NONE : row.cell(index);
  }

  /** The text of a cell without outer spaces; a number in plain digits. */
  static String plain(WorkbookCell cell) {
    return cell.kind() == Kind.NUMBER
        ? digits(cell.text())
        : cell.text().replace('\u00A0', ' ').replace('\u202F', ' ').strip();
  }

  private static String digits(String stored) {
    BigDecimal number = new BigDecimal(stored).round(TYPED).stripTrailingZeros();
    boolean isShort = Math.abs((long) number.scale()) <= MOST_ZEROS;
    return isShort ? number.toPlainString() : stored;
  }
}
