package greenplan.clinical.scan;

/**
 * Takes one row apart, byte by byte, with every rule of the format: a field that starts with a
 * quote, blanks aside, ends with one; a doubled quote stands for a quote; a quote elsewhere is a
 * letter like others; lines end with LF, CR LF or CR.
 */
final class RowParser {

  /** The row goes on after the bytes that are there. */
  static final int MORE = -1;

  /** A quote opens and is never closed. */
  static final int UNCLOSED = -2;

  /** A field goes on after its closing quote. */
  static final int AFTER_QUOTE = -3;

  private static final byte CR = '\r';
  private static final byte LF = '\n';
  private static final byte QUOTE = '"';

  private final Row row = new Row();
  private byte[] bytes = new byte[0];
  private int limit;
  private boolean isLast;
  private int lines;
  private int next;

  /** The row that was parsed last. */
  Row row() {
    return row;
  }

  /** How many lines the row that was parsed last takes. */
  int lines() {
    return lines;
  }

  /**
   * Parses the row that starts at {@code start}, which is before {@code end}.
   *
   * @param last whether nothing follows after {@code end}
   * @return where the next row starts, or a negative number of this class
   */
  int parse(byte[] block, int start, int end, boolean last, long line) {
    bytes = block;
    limit = end;
    isLast = last;
    lines = 1;
    row.begin(block, start, line);
    int at = start;
    if (isLineEnd(at)) {
      return lineEnd(at);
    }
    do {
      at = field(at);
    } while (at >= 0 && at != next);
    return at;
  }

  /** Adds a field: the start of the one after it, or {@code next} where the row has ended. */
  private int field(int start) {
    next = Integer.MAX_VALUE;
    int at = start;
    while (at < limit && isBlank(bytes[at])) {
      at++;
    }
    if (at < limit && bytes[at] == QUOTE) {
      return quoted(start, at + 1);
    }
    while (at < limit && bytes[at] != ',' && !isLineEnd(at)) {
      at++;
    }
    if (at == limit && !isLast) {
      return MORE;
    }
    row.add(start, start, at);
    return after(at);
  }

  private int quoted(int start, int from) {
    boolean isDoubled = false;
    int at = from;
    while (at < limit) {
      byte letter = bytes[at];
      if (letter == QUOTE) {
        if (at + 1 == limit && !isLast) {
          return MORE;
        } else if (at + 1 == limit || bytes[at + 1] != QUOTE) {
          return closed(start, from, at, isDoubled);
        }
        isDoubled = true;
        at++;
      } else if (letter == LF || (letter == CR && (at + 1 == limit || bytes[at + 1] != LF))) {
        lines++;
      }
      at++;
    }
    return isLast ? UNCLOSED : MORE;
  }

  private int closed(int start, int from, int to, boolean isDoubled) {
    int at = to + 1;
    while (at < limit && isBlank(bytes[at])) {
      at++;
    }
    if (at == limit && !isLast) {
      return MORE;
    } else if (at < limit && bytes[at] != ',' && !isLineEnd(at)) {
      return AFTER_QUOTE;
    }
    if (isDoubled) {
      row.addUnquoted(start, from, to);
    } else {
      row.add(start, from, to);
    }
    return after(at);
  }

  /** Where the next field or row starts, after the end of a field. */
  private int after(int at) {
    if (at < limit && bytes[at] == ',') {
      if (at + 1 < limit) {
        return at + 1;
      } else if (!isLast) {
        return MORE;
      }
      row.add(limit, limit, limit);
      return rowEnd(limit, limit);
    }
    return at == limit ? rowEnd(limit, limit) : lineEnd(at);
  }

  private int lineEnd(int at) {
    if (bytes[at] == LF) {
      return rowEnd(at, at + 1);
    } else if (at + 1 == limit && !isLast) {
      return MORE;
    }
    return rowEnd(at, at + 1 < limit && bytes[at + 1] == LF ? at + 2 : at + 1);
  }

  private int rowEnd(int at, int after) {
    row.end(at);
    next = after;
    return after;
  }

  private boolean isLineEnd(int at) {
    return bytes[at] == LF || bytes[at] == CR;
  }

  private static boolean isBlank(byte letter) {
    return letter >= 0 && letter <= ' ' && letter != CR && letter != LF;
  }
}
