package greenplan.factors;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.CsvRow;
import greenplan.documents.CsvTable;
import greenplan.units.NumberText;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The changes of BNF codes that are published each January.
 *
 * <p>A change is true of data older than its January alone: later the old code may be free for
 * another product, as 0301040V0BBAAAA was in 2017.
 */
public final class InhalerCodeChanges {

  private static final List<String> COLUMNS =
      List.of("effective_january", "old_code", "new_code", "source");

  private final NavigableMap<Integer, Map<String, String>> byYear = new TreeMap<>();
  private final CodeRows rows = new CodeRows();

  private InhalerCodeChanges() {}

  /** The changes of a table; rows that cannot be read are reported and left out. */
  public static InhalerCodeChanges read(CsvTable table, Problems problems) {
    InhalerCodeChanges changes = new InhalerCodeChanges();
    table.read(h -> h.check(COLUMNS, COLUMNS, problems) ? changes::row : null, problems);
    return changes;
  }

  private void row(CsvRow row, Problems problems) {
    Integer year = year(row, problems);
    String old = code(row, "old_code", problems);
    String now = code(row, "new_code", problems);
    rows.checkSource(row, problems);
    if (year == null || old == null || now == null) {
      return;
    }
    if (old.equals(now)) {
      problems.add(Code.GP511, row.origin("new_code"), "the code \"" + old + "\" does not change");
    } else if (rows.isFirst(row, "old_code", old + " in January " + year, problems)) {
      byYear.computeIfAbsent(year, y -> new HashMap<>()).put(old, now);
    }
  }

  private static @Nullable Integer year(CsvRow row, Problems problems) {
    BigDecimal year = row.read("effective_january", NumberText::read, problems);
    if (year != null && row.text("effective_january").matches("[12]\\d{3}")) {
      return year.intValueExact();
    }
    if (year != null || row.text("effective_january").isEmpty()) {
      problems.add(
          Code.GP306,
          row.origin("effective_january"),
          "\"" + row.text("effective_january") + "\" is not a year",
          "write 2026");
    }
    return null;
  }

  private @Nullable String code(CsvRow row, String column, Problems problems) {
    return rows.checkText(row, column, "the row", problems)
        ? row.read(column, BnfCode::presentation, problems)
        : null;
  }

  /**
   * The code of today: every change after the month of the data, one January after the other.
   *
   * @param bnfCode a code as the data have it
   * @param month the month of the data, such as {@code 2017-09}
   */
  public String now(String bnfCode, String month) {
    int year = Integer.parseInt(month.substring(0, 4));
    String code = bnfCode;
    for (Map<String, String> changes : byYear.tailMap(year, false).values()) {
      code = changes.getOrDefault(code, code);
    }
    return code;
  }

  /** How many changes there are. */
  public int size() {
    return byYear.values().stream().mapToInt(Map::size).sum();
  }
}
