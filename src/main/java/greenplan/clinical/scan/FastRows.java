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
  private static final int FOUND = Integer.MAX_VALUE;

  /** The last byte of a word, as a mask. */
  private static final long LAST = Long.MIN_VALUE;

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

  /** Passes over a row as far as it has no quotes, two words at a time where that is possible. */
  private int pass(byte[] block, int start, int limit) {
    int fields = 0;
    int code = start;
    int needed = codeField == 0 ? FOUND : codeField;
    for (int at = start; ; at += Lanes.COUNT) {
      while (at + 2 * Lanes.COUNT < limit) {
        long one = Lanes.at(block, at);
        long two = Lanes.at(block, at + Lanes.COUNT);
        int more = fields + Lanes.count(Lanes.commas(one), Lanes.commas(two));
        if (Lanes.areQuotesOrControls(one, two) || more >= needed) {
          break;
        }
        fields = more;
        at += 2 * Lanes.COUNT;
      }
      if (at + Lanes.COUNT >= limit) {
        return DOUBT;
      }
      long word = Lanes.at(block, at);
      if (Lanes.quotes(word) != 0) {
        long before = at == start || block[at - 1] == ',' ? 0 : LAST;
        return passQuotes(block, at, limit, before, fields, code, needed);
      }
      long controls = Lanes.controls(word);
      long commas = Lanes.commas(word) & Lanes.before(controls);
      int more = fields + Long.bitCount(commas);
      if (more >= needed) {
        code = at + Lanes.place(commas, needed - fields) + 1;
        needed = FOUND;
      }
      fields = more;
      if (controls != 0) {
        return end(block, at + Lanes.first(controls), code, fields);
      }
    }
  }

  /**
   * Passes over the rest of a row that has quotes. A quote beside text that is outside of quotes is
   * misplaced.
   *
   * @param from the first word with a quote
   * @param before the word before it, as a mask of text outside of quotes
   * @param fields how many fields have ended before
   * @param code where the code starts, if it has been found
   * @param needed with which field the code starts, or {@link #FOUND}
   */
  private int passQuotes(
      byte[] block, int from, int limit, long before, int fields, int code, int needed) {
    long inside = 0;
    long textBefore = before;
    long quotesBefore = 0;
    long misplaced = 0;
    int ended = fields;
    int codeAt = code;
    int codeNeeded = needed;
    for (int at = from; at + Lanes.COUNT < limit; at += Lanes.COUNT) {
      long word = Lanes.at(block, at);
      long commas = Lanes.commas(word);
      long quotes = Lanes.quotes(word);
      long controls = Lanes.controls(word);
      long in = Lanes.inside(quotes, inside);
      long text = Lanes.others(in | quotes | commas | controls);
      if ((text | textBefore) != 0) {
        misplaced |= Lanes.later(text, textBefore) & quotes;
        misplaced |= Lanes.later(quotes, quotesBefore) & text;
      }
      textBefore = text;
      quotesBefore = quotes;
      inside = Lanes.last(in);
      commas &= ~in;
      if (controls != 0) {
        commas &= Lanes.before(controls);
        misplaced |= controls & in & Lanes.through(controls);
      }
      int more = ended + Long.bitCount(commas);
      if (more >= codeNeeded) {
        codeAt = at + Lanes.place(commas, codeNeeded - ended) + 1;
        codeNeeded = FOUND;
      }
      ended = more;
      if (controls != 0) {
        return misplaced == 0 ? end(block, at + Lanes.first(controls), codeAt, ended) : DOUBT;
      }
    }
    return DOUBT;
  }

  /** Where the next row starts after one that ends here, if it is well formed and not wanted. */
  private int end(byte[] block, int end, int code, int fields) {
    return isPlain(block, code, fields) ? next(block, end) : DOUBT;
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
