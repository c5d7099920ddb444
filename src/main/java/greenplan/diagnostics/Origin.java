package greenplan.diagnostics;

/**
 * The place in a source that a value came from.
 *
 * @param source the text it stands in
 * @param line the line, from 1; 0 for the text as a whole
 * @param column the column, from 1; 0 for the line as a whole
 * @param length how many characters the value takes on that line; at least 1 where a column is
 *     given
 */
public record Origin(Source source, int line, int column, int length) {

  public Origin {
    if (line < 0 || column < 0 || length < 0) {
      throw new IllegalArgumentException("negative position " + line + ":" + column);
    }
  }

  /** A source as a whole. */
  public static Origin of(Source source) {
    return new Origin(source, 0, 0, 0);
  }

  /** A whole line. */
  public static Origin of(Source source, int line) {
    return new Origin(source, line, 0, 0);
  }

  /** The part of this place that starts {@code offset} characters in; never reaches beyond it. */
  public Origin part(int offset, int partLength) {
    int start = Math.min(offset, Math.max(0, length - 1));
    int most = Math.max(1, length - start);
    return new Origin(source, line, column + start, Math.max(1, Math.min(partLength, most)));
  }

  /** The place by the name that results print, which does not depend on the folder. */
  public String local() {
    return source.place(source.local(), line, column);
  }

  /**
   * {@code file}, {@code file:line} or {@code file:line:column}, as far as it is known; or a cell.
   */
  @Override
  public String toString() {
    return source.place(source.name(), line, column);
  }
}
