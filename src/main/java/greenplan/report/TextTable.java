package greenplan.report;

import java.util.ArrayList;
import java.util.List;

/** A table for the terminal: numbers to the right, words to the left, no rules but one. */
public final class TextTable {

  private static final String GAP = "  ";

  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();
  private final boolean[] right;

  private TextTable(List<String> header, boolean[] right) {
    this.header = header;
    this.right = right;
  }

  /** A table of these columns; a name that starts with {@code >} is aligned to the right. */
  public static TextTable of(String... columns) {
    boolean[] right = new boolean[columns.length];
    List<String> header = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      right[i] = columns[i].startsWith(">");
      header.add(right[i] ? columns[i].substring(1) : columns[i]);
    }
    return new TextTable(header, right);
  }

  /** Adds a row with one cell for each column. */
  public TextTable row(String... cells) {
    if (cells.length != header.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + header.size());
    }
    rows.add(List.of(cells));
    return this;
  }

  /** Adds a line of dashes, as above a total. */
  public TextTable rule() {
    rows.add(List.of());
    return this;
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The table as lines, each ending with a line feed. */
  public String text() {
    int[] widths = widths();
    StringBuilder text = new StringBuilder();
    line(text, header, widths);
    dashes(text, widths);
    for (List<String> row : rows) {
      if (row.isEmpty()) {
        dashes(text, widths);
      } else {
        line(text, row, widths);
      }
    }
    return text.toString();
  }

  private int[] widths() {
    int[] widths = new int[header.size()];
    widen(widths, header);
    rows.forEach(row -> widen(widths, row));
    return widths;
  }

  private static void widen(int[] widths, List<String> row) {
    for (int i = 0; i < row.size(); i++) {
      widths[i] = Math.max(widths[i], width(row.get(i)));
    }
  }

  private void line(StringBuilder text, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String spaces = " ".repeat(widths[i] - width(cells.get(i)));
      line.append(i == 0 ? "" : GAP);
      line.append(right[i] ? spaces + cells.get(i) : cells.get(i) + spaces);
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static void dashes(StringBuilder text, int[] widths) {
    List<String> parts = new ArrayList<>();
    for (int width : widths) {
      parts.add("-".repeat(width));
    }
    text.append(String.join(GAP, parts)).append('\n');
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
