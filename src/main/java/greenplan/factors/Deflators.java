package greenplan.factors;

import greenplan.diagnostics.Problems;
import greenplan.documents.CsvRow;
import greenplan.documents.CsvTable;
import greenplan.units.NumberText;
import greenplan.units.Ratio;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The GDP deflator by calendar year, which turns pounds of one year into pounds of another.
 *
 * <p>amount at prices of year B = amount at prices of year A x index(B) / index(A).
 */
public final class Deflators {

  private static final String NAME = "gdp-deflator-2025/deflators.csv";
  private static final List<String> COLUMNS = List.of("year", "index", "source");

  private final NavigableMap<Integer, BigDecimal> index = new TreeMap<>();
  private String source = "";

  private Deflators() {}

  /** The deflators of a folder of factor sets. */
  static Deflators read(Path folder, Problems problems) {
    Deflators deflators = new Deflators();
    CsvTable table = CsvTable.of(folder.resolve(NAME), "emission-factors/" + NAME);
    table.read(h -> h.check(COLUMNS, COLUMNS, problems) ? deflators::row : null, problems);
    return deflators;
  }

  private void row(CsvRow row, Problems problems) {
    BigDecimal value = row.read("index", NumberText::read, problems);
    BigDecimal year = row.read("year", NumberText::read, problems);
    if (value != null && year != null) {
      index.put(year.intValueExact(), value);
      source = row.text("source");
    }
  }

  /** What pounds of one year are multiplied by to be pounds of another; empty beyond the table. */
  public Optional<Ratio> factor(int from, int to) {
    BigDecimal before = index.get(from);
    BigDecimal after = index.get(to);
    return before == null || after == null
        ? Optional.empty()
        : Optional.of(Ratio.of(after, before));
  }

  /** The years of the table, such as {@code 2015 to 2024}. */
  public String years() {
    return index.isEmpty() ? "none" : index.firstKey() + " to " + index.lastKey();
  }

  public String source() {
    return source;
  }
}
