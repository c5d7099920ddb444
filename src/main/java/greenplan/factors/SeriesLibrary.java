package greenplan.factors;

import greenplan.diagnostics.Problems;
import greenplan.documents.CsvRow;
import greenplan.documents.CsvTable;
import greenplan.units.NumberText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The published series of factors of years to come. */
public final class SeriesLibrary {

  /** The set that holds them. */
  public static final String SET = "grid-projection-2023";

  /** Its table, within the folder of factor sets. */
  public static final String FILE = SET + "/projection.csv";

  private static final List<String> COLUMNS =
      List.of("series", "year", "kgco2e_per_kwh", "status", "source");

  private final Map<String, YearSeries> all = new LinkedHashMap<>();

  private SeriesLibrary() {}

  /** The series of a folder of factor sets. */
  static SeriesLibrary read(Path folder, Problems problems) {
    SeriesLibrary series = new SeriesLibrary();
    CsvTable table = CsvTable.of(folder.resolve(FILE), "emission-factors/" + FILE);
    table.read(h -> h.check(COLUMNS, COLUMNS, problems) ? series::row : null, problems);
    return series;
  }

  private void row(CsvRow row, Problems problems) {
    BigDecimal year = row.read("year", NumberText::read, problems);
    BigDecimal value = row.read("kgco2e_per_kwh", NumberText::read, problems);
    if (year != null && value != null) {
      String id = row.text("series");
      YearSeries before =
          all.getOrDefault(id, new YearSeries(id, SET, row.text("source"), new TreeMap<>()));
      TreeMap<Integer, BigDecimal> values = new TreeMap<>(before.values());
      values.put(year.intValueExact(), value);
      all.put(id, new YearSeries(id, SET, before.source(), values));
    }
  }

  /** The series of an id. */
  public Optional<YearSeries> find(String id) {
    return Optional.ofNullable(all.get(id));
  }

  /** The ids of all series. */
  public List<String> ids() {
    return List.copyOf(all.keySet());
  }
}
