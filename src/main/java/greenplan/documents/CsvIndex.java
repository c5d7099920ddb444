package greenplan.documents;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of which only the rows of some keys are wanted: lines are found by their first field, and
 * a row is parsed when it is asked for.
 *
 * <p>For tables with one row a line whose first field is unquoted, as the factor sets are.
 */
public final class CsvIndex {

  private record Line(int number, String text) {}

  private final CsvHeader header;
  private final Map<String, List<Line>> lines = new LinkedHashMap<>();

  private CsvIndex(CsvHeader header) {
    this.header = header;
  }

  /** The index of a whole text. */
  public static CsvIndex of(TextFile file) {
    String text = file.text();
    int end = lineEnd(text, 0);
    CsvIndex index = new CsvIndex(CsvHeader.of(parse(text.substring(0, end)), file.source()));
    int number = 2;
    for (int at = end + 1; at < text.length(); at = end + 1) {
      end = lineEnd(text, at);
      index.add(number++, text.substring(at, end));
    }
    return index;
  }

  private static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private void add(int number, String line) {
    int comma = line.indexOf(',');
    if (comma > 0) {
      lines
          .computeIfAbsent(line.substring(0, comma), k -> new ArrayList<>(2))
          .add(new Line(number, line));
    }
  }

  public CsvHeader header() {
    return header;
  }

  /** The first fields of all rows, in order, each once. */
  public Set<String> keys() {
    return lines.keySet();
  }

  /**
   * The rows of a key, in order; a row with the wrong number of fields is reported and left out.
   */
  public List<CsvRow> rows(String key, Problems problems) {
    List<CsvRow> rows = new ArrayList<>();
    for (Line line : lines.getOrDefault(key, List.of())) {
      CsvRecord row = parse(line.text());
      if (row.getFieldCount() == header.size()) {
        rows.add(new CsvRow(header, row, line.number()));
      } else {
        Origin origin = Origin.of(header.source(), line.number());
        problems.add(Code.GP107, origin, CsvTable.counts(row, header));
      }
    }
    return rows;
  }

  private static CsvRecord parse(String line) {
    return CsvReader.builder().ofSingleCsvRecord(line);
  }
}
