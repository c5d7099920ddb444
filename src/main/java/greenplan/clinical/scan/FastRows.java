package greenplan.clinical.scan;

/**
 * Passes over rows that are well formed and not wanted, eight bytes at a time. At any other row it
 * stops, so that {@link RowParser} looks at it: one that is wanted, one with another number of
 * fields, a quote in the middle of a field, a line break inside of quotes, a line end without LF,
 * any other control character, a code that does not start with a letter or digit.
 */
final class FastRows {

  /** How many bytes are looked at beyond the end of what was read. */
  static final int SLACK = 2 * Lanes.COUNT;

  private static final int DOUBT = -1;

  private final int lastField;
  private final int codeField;
  private final Prefixes prefixes;
  private int passed;

  FastRows(Layout layout) {
    lastField = layout.columns() - 1;
    codeField = layout.code();
    prefixes = new Prefixes(layout.prefixes());
  }

  /** How many rows the last {@link #run} passed over. */
  int passed() {
    return passed;
  }

  /**
   * Passes over rows.
   *
   * @param start where a row starts
   * @param until no row that starts here or later is looked at
   * @param limit the end of the bytes; the block has {@link #SLACK} bytes more
   * @return where a row starts that was not passed
   */
  int run(byte[] block, int start, int until, int limit) {
    int at = start;
    passed = 0;
    while (at < until) {
      int next = pass(block, at, limit);
      if (next == DOUBT) {
        return at;
      }
      at = next;
      passed++;
    }
    return at;
  }

  private int pass(byte[] block, int start, int limit) {
    long inside = 0;
    int fields = 0;
    int codeWord = start;
    long codeCommas = 0;
    int codeBefore = 0;
    for (int at = start; at + Lanes.COUNT < limit; at += Lanes.COUNT) {
      long word = Lanes.at(block, at);
      long commas = Lanes.commas(word);
      long quotes = Lanes.quotes(word);
      long controls = Lanes.controls(word);
      if ((quotes | inside) != 0) {
        long in = Lanes.inside(quotes, inside);
        if (isUnusual(block, at, at == start, commas, quotes, controls, in)) {
          return DOUBT;
        }
        commas &= ~in;
        controls &= ~in;
        inside = Lanes.last(in);
      }
      if (fields < codeField) {
        codeWord = at;
        codeCommas = commas;
        codeBefore = fields;
      }
      if (controls != 0) {
        fields += Long.bitCount(commas & Lanes.before(controls));
        int code = codeWord + place(codeCommas, codeField - codeBefore);
        return isPlain(block, code, fields) ? next(block, at + Lanes.first(controls)) : DOUBT;
      }
      fields += Long.bitCount(commas);
    }
    return DOUBT;
  }

  /** Where the field after the comma of this number, from 1, starts; 0 for the first field. */
  private static int place(long commas, int number) {
    return number == 0 ? 0 : Lanes.first(Lanes.without(commas, number - 1)) + 1;
  }

  /**
   * Whether these bytes, up to the end of the row if it is among them, hold a quote in the middle
   * of a field or a control character inside of quotes.
   */
  private static boolean isUnusual(
      byte[] block, int at, boolean isStart, long commas, long quotes, long controls, long inside) {
    long ends = commas | quotes;
    long mayOpen = Lanes.later(ends, isStart || isEnd(block[at - 1]));
    long mayClose = Lanes.earlier(ends | controls, mayFollow(block[at + Lanes.COUNT]));
    long misplaced = quotes & ((inside & ~mayOpen) | (~inside & ~mayClose));
    long row = Lanes.through(controls & ~inside);
    return ((misplaced | (controls & inside)) & row) != 0;
  }

  private static boolean isEnd(byte letter) {
    return letter == ',' || letter == '"';
  }

  private static boolean mayFollow(byte letter) {
    return letter == ',' || letter == '"' || letter == '\n' || letter == '\r';
  }

  private boolean isPlain(byte[] block, int code, int fields) {
    if (fields != lastField) {
      return false;
    }
    int first = block[code] == '"' ? code + 1 : code;
    return isLetterOrDigit(block[first]) && !prefixes.mayStart(Lanes.at(block, first));
  }

  private static boolean isLetterOrDigit(byte letter) {
    int capital = letter & ~0x20;
    return (letter >= '0' && letter <= '9') || (capital >= 'A' && capital <= 'Z');
  }

  private static int next(byte[] block, int end) {
    if (block[end] == '\n') {
      return end + 1;
    }
    return block[end] == '\r' && block[end + 1] == '\n' ? end + 2 : DOUBT;
  }
}
