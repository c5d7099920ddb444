package greenplan.documents;

import greenplan.documents.WorkbookCell.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** Tells what a cell of a file holds. Days are numbers that a format shows as days. */
final class StoredCell {

  /** What a format shows as it stands: texts in quotes, colours in brackets, escaped letters. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].");

  private static final Pattern DAY = Pattern.compile("(?i)[dy]|mmm");
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final int DAYS_UNTIL_1904 = 1462;
  private static final BigDecimal LAST_DAY = new BigDecimal("2958465");

  private StoredCell() {}

  static WorkbookCell of(Cell cell, boolean from1904) {
    Object value = cell.getValue();
    String raw = cell.getRawValue();
    if (value instanceof BigDecimal number) {
      return isDay(cell, number)
          ? new WorkbookCell(Kind.DAY, day(number, from1904).toString())
          : new WorkbookCell(Kind.NUMBER, raw == null ? number.toString() : raw);
    }
    if (cell.getType() == CellType.ERROR || isError(cell, value)) {
      return new WorkbookCell(Kind.ERROR, raw == null ? "" : raw);
    }
    if (value instanceof Boolean truth) {
      return new WorkbookCell(Kind.TRUTH, truth ? "TRUE" : "FALSE");
    }
    String text = value == null ? "" : value.toString();
    return text.isEmpty() ? WorkbookCell.NONE : new WorkbookCell(Kind.TEXT, text);
  }

  /** A formula that came to an error holds its name, such as {@code #DIV/0!}. */
  private static boolean isError(Cell cell, Object value) {
    return cell.getType() == CellType.FORMULA
        && value instanceof String text
        && text.matches("#(NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|SPILL!|CALC!)");
  }

  private static boolean isDay(Cell cell, BigDecimal number) {
    String format = cell.getDataFormatString();
    return format != null
        && number.signum() > 0
        && number.compareTo(LAST_DAY) <= 0
        && DAY.matcher(LITERAL.matcher(format).replaceAll("")).find();
  }

  private static LocalDate day(BigDecimal number, boolean from1904) {
    return DAY_ZERO.plusDays(number.longValue() + (from1904 ? DAYS_UNTIL_1904 : 0));
  }
}
