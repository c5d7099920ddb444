package greenplan.clinical.prescribing;

import greenplan.clinical.scan.Row;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What is wrong with the rows of a file: the first of it with the lines, all of it counted. */
final class RowFaults {

  private static final int SHOWN = 20;
  private static final int LONGEST = 2_000;

  private final Map<Integer, String> lines = new HashMap<>();
  private final Source source;
  private final Problems problems = new Problems();
  private Code first = Code.GP107;
  private long count;
  private long unequal;

  RowFaults(String name) {
    source = Source.ofLines(name, lines);
  }

  Source source() {
    return source;
  }

  /** Whether there is any. */
  boolean isAny() {
    return count > 0;
  }

  /** Something wrong with a row. */
  void add(Row row, Code code, String message, String hint) {
    if (isShown(code)) {
      problems.add(code, line(row.line(), row.written(), 0), message, hint);
    }
  }

  /** Something wrong with a field. */
  void add(Row row, int field, Code code, String message, String hint) {
    if (isShown(code)) {
      byte[] written = row.written();
      int place = row.place(field);
      int start = lineStart(written, place);
      int line = (int) (row.line() + breaks(written, start));
      String before = Decoding.text(written, start, place);
      keep(line, written, start);
      int length = Math.max(1, row.text(field).length());
      problems.add(code, new Origin(source, line, before.length() + 1, length), message, hint);
    }
  }

  private boolean isShown(Code code) {
    first = count == 0 ? code : first;
    return count++ < SHOWN;
  }

  /** A row whose total is not what its parts come to: no mistake of ours to judge, but to say. */
  void addUnequal() {
    unequal++;
  }

  /** A place in the file, of which the line is kept. */
  Origin line(long line, byte[] text, int start) {
    keep((int) line, text, start);
    return Origin.of(source, (int) line);
  }

  private void keep(int line, byte[] text, int start) {
    int end = start;
    while (end < Math.min(text.length, start + LONGEST) && text[end] != '\n' && text[end] != '\r') {
      end++;
    }
    lines.put(line, Decoding.text(text, start, end));
  }

  private static int lineStart(byte[] text, int place) {
    int start = place;
    while (start > 0 && text[start - 1] != '\n' && text[start - 1] != '\r') {
      start--;
    }
    return start;
  }

  private static int breaks(byte[] text, int end) {
    String before = new String(text, 0, end, StandardCharsets.ISO_8859_1);
    return (int) before.lines().count();
  }

  /** Reports all of it. */
  void report(Problems all) {
    if (unequal > 0) {
      all.add(
          Code.GP614,
          Origin.of(source),
          "in " + unequal + " rows TOTAL_QUANTITY is not QUANTITY times ITEMS",
          "TOTAL_QUANTITY is used");
    }
    all.addAll(problems);
    if (count > SHOWN) {
      all.add(
          first,
          Origin.of(source),
          count + " rows have mistakes; the first " + SHOWN + " are listed");
    }
  }
}
