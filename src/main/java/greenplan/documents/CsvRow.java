package greenplan.documents;

import de.siegmar.fastcsv.reader.CsvRecord;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Source;

/** One row of a table. */
public final class CsvRow implements Cells {

  private final CsvHeader header;
  private final CsvRecord row;
  private final int line;

  CsvRow(CsvHeader header, CsvRecord row, int line) {
    this.header = header;
    this.row = row;
    this.line = line;
  }

  /** The field of a column without outer spaces; empty where the table has no such column. */
  @Override
  public String text(String column) {
    Integer index = header.index(column);
    return index == null ? "" : row.getField(index).strip();
  }

  /** The line of the table in which the row starts. */
  public int line() {
    return line;
  }

  @Override
  public Origin origin() {
    return place().origin();
  }

  @Override
  public Origin origin(String column) {
    return place().origin(column);
  }

  @Override
  public Place place() {
    return new RowPlace(header, line());
  }

  static Origin origin(Source source, int line, int index) {
    String text = source.line(line);
    int start = 0;
    for (int field = 0; field < index; field++) {
      start = end(text, start) + 1;
    }
    if (start > text.length()) {
      return Origin.of(source, line);
    }
    int from = skipSpaces(text, start);
    int to = end(text, start);
    if (from < to && text.charAt(from) == '"') {
      int close = text.lastIndexOf('"', to - 1);
      from = skipSpaces(text, from + 1);
      to = close >= from ? close : to;
    }
    int length = text.substring(Math.min(from, to), to).strip().length();
    return new Origin(source, line, Math.min(from, to) + 1, Math.max(1, length));
  }

  /** Where the field that starts at {@code start} ends: at its comma or at the end of the line. */
  private static int end(String text, int start) {
    int first = skipSpaces(text, start);
    boolean quotes = first < text.length() && text.charAt(first) == '"';
    boolean inside = false;
    for (int at = start; at < text.length(); at++) {
      inside ^= quotes && text.charAt(at) == '"';
      if (text.charAt(at) == ',' && !inside) {
        return at;
      }
    }
    return text.length();
  }

  private static int skipSpaces(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
