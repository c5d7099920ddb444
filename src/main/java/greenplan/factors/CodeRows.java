package greenplan.factors;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Reading;
import greenplan.documents.CsvRow;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What rows of tables by BNF code have in common: one row for each code, and a source. */
final class CodeRows {

  private final Map<String, Integer> lines = new HashMap<>();

  /** The code of a row; null after it has been reported as missing, malformed or repeated. */
  @Nullable String code(
      CsvRow row, String column, Function<String, Reading<String>> reader, Problems problems) {
    if (!checkText(row, column, "the row", problems)) {
      return null;
    }
    String code = row.read(column, reader, problems);
    return code != null && isFirst(row, column, code, problems) ? code : null;
  }

  /** Whether a key is new to the table; otherwise it is reported. */
  boolean isFirst(CsvRow row, String column, String key, Problems problems) {
    Integer line = lines.putIfAbsent(key, row.line());
    if (line != null) {
      problems.add(
          Code.GP207,
          row.origin(column),
          "\"" + key + "\" stands already in line " + line,
          "keep one of the two rows, so that nothing is decided by their order");
    }
    return line == null;
  }

  /** Whether a column has a text; otherwise it is reported. */
  boolean checkText(CsvRow row, String column, String owner, Problems problems) {
    boolean has = !row.text(column).isEmpty();
    if (!has) {
      problems.add(Code.GP201, row.origin(), owner + " has no " + column);
    }
    return has;
  }

  void checkSource(CsvRow row, Problems problems) {
    if (row.text("source").isEmpty()) {
      problems.add(
          Code.GP510, row.origin(), "the row has no source", "say where the figure was read");
    }
  }
}
