package greenplan.documents;

import de.siegmar.fastcsv.reader.CsvRecord;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The column names of a table. */
public final class CsvHeader implements TableHeader {

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

  @Override
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

  @Override
  public boolean check(Collection<String> required, Collection<String> known, Problems problems) {
    return new HeaderCheck(names, Origin.of(source, line), this::origin)
        .check(required, known, problems);
  }

  private Origin origin(int index) {
    return CsvRow.origin(source, line, index);
  }
}
