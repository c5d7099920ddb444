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
  private final List<String> names;
  private final Map<String, Integer> indexes = new HashMap<>();

  private CsvHeader(Source source, List<String> names) {
    this.source = source;
    this.names = names;
    for (int i = 0; i < names.size(); i++) {
      indexes.putIfAbsent(names.get(i), i);
    }
  }

  static CsvHeader of(CsvRecord record, Source source) {
    return new CsvHeader(source, record.getFields().stream().map(String::strip).toList());
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
        problems.add(
            Code.GP206,
            origin(i),
            "unknown column \"" + name + "\"",
            Nearest.hintOrAll(name, known));
      } else if (!Integer.valueOf(i).equals(indexes.get(name))) {
        problems.add(Code.GP102, origin(i), "the column \"" + name + "\" stands twice");
      }
    }
    List<String> missing = required.stream().filter(n -> !indexes.containsKey(n)).toList();
    missing.forEach(
        n -> problems.add(Code.GP205, Origin.of(source, 1), "the column \"" + n + "\" is missing"));
    return missing.isEmpty();
  }

  private Origin origin(int index) {
    return CsvRow.origin(source, 1, index);
  }
}
