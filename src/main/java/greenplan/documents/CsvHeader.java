package greenplan.documents;

import de.siegmar.fastcsv.reader.CsvRecord;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The column names of a table. */
public final class CsvHeader {

  private final Source source;
  private final int line;
  private final List<String> names;
  private final Map<String, Integer> indexes = new HashMap<>();

  private CsvHeader(Source source, int line, List<String> names) {
    this.source = source;
    this.line = line;
    this.names = names;
    for (int i = 0; i < names.size(); i++) {
      indexes.putIfAbsent(names.get(i), i);
    }
  }

  static CsvHeader of(CsvRecord record, Source source) {
    return new CsvHeader(
        source,
        (int) record.getStartingLineNumber(),
        record.getFields().stream().map(String::strip).toList());
  }

  public List<String> names() {
    return names;
  }

  public Source source() {
    return source;
  }

  int size() {
    return names.size();
  }

  /** The place of a column; null where there is no such column. */
  public @Nullable Integer index(String name) {
    return indexes.get(name);
  }

  /** Reports missing and unknown columns; whether all required ones are there. */
  public boolean check(Collection<String> required, Collection<String> known, Problems problems) {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!known.contains(name) && !name.startsWith("x-")) {
        problems.add(Code.GP206, origin(i), unknown(name, i), advice(name, known));
      } else if (!Integer.valueOf(i).equals(indexes.get(name))) {
        problems.add(
            Code.GP102,
            origin(i),
            "the column \"" + name + "\" stands twice",
            "remove or rename one of the two");
      }
    }
    List<String> missing = required.stream().filter(n -> !indexes.containsKey(n)).toList();
    missing.forEach(
        n ->
            problems.add(
                Code.GP205, Origin.of(source, line), "the column \"" + n + "\" is missing"));
    return missing.isEmpty();
  }

  private static String unknown(String name, int index) {
    return name.isEmpty()
        ? "column " + (index + 1) + " has no name"
        : "unknown column \"" + name + "\"";
  }

  private String advice(String name, Collection<String> known) {
    if (names.size() == 1 && (name.indexOf(';') >= 0 || name.indexOf('\t') >= 0)) {
      return "separate the columns with commas, not with semicolons or tabs";
    }
    return name.isEmpty()
        ? "delete the column in the spreadsheet, or name it \"x-\" and a word of your own"
        : Nearest.hintOrAll(name, known);
  }

  private Origin origin(int index) {
    return CsvRow.origin(source, line, index);
  }
}
