package greenplan.peers.table;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Reading;
import greenplan.documents.CsvHeader;
import greenplan.documents.CsvRow;
import greenplan.documents.CsvTable;
import greenplan.peers.Metric;
import greenplan.units.NumberText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table with the column {@code organisation}, columns of metrics, and perhaps {@code name}
 * and {@code volume}, which is in the unit that the metrics are per.
 */
public final class PeerTableReader {

  /** The column that makes a table one of peers. */
  public static final String ORGANISATION = "organisation";

  private static final String NAME = "name";
  private static final String VOLUME = "volume";
  private static final Set<String> NOTHING = Set.of("-", "n/a", "na", "not applicable");

  private final boolean lowerIsBetter;
  private final List<Metric> metrics = new ArrayList<>();
  private final List<PeerRow> rows = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();

  private PeerTableReader(boolean lowerIsBetter) {
    this.lowerIsBetter = lowerIsBetter;
  }

  /** The table; null after it was reported what is wrong with it. */
  public static @Nullable PeerTable read(CsvTable table, boolean lowerIsBetter, Problems problems) {
    PeerTableReader reader = new PeerTableReader(lowerIsBetter);
    int before = problems.count();
    table.read(header -> reader.start(header, problems), problems);
    return problems.count() > before ? null : new PeerTable(reader.metrics, reader.rows);
  }

  private @Nullable BiConsumer<CsvRow, Problems> start(CsvHeader header, Problems problems) {
    List<String> known = new ArrayList<>(List.of(ORGANISATION, NAME, VOLUME));
    for (String column : header.names()) {
      boolean metric = !known.contains(column) && !column.startsWith("x-") && !column.isEmpty();
      if (metric) {
        addMetric(column, header, problems);
        known.add(column);
      }
    }
    boolean complete = header.check(List.of(ORGANISATION), known, problems);
    if (metrics.isEmpty() && complete && !problems.hasErrors()) {
      problems.add(
          Code.GP205,
          Origin.of(header.source(), 1),
          "the table has no column of a metric",
          "name it with its unit, as kgco2e_per_inhaler");
    }
    checkVolume(header, problems);
    return complete && !metrics.isEmpty() ? this::add : null;
  }

  private void addMetric(String column, CsvHeader header, Problems problems) {
    Reading<Metric> metric = MetricColumn.parse(column, lowerIsBetter);
    if (metric.isValue()) {
      metrics.add(metric.value());
    } else {
      problems.add(
          metric.fault().code(),
          Origin.of(header.source(), 1),
          metric.fault().message(),
          metric.fault().hint());
    }
  }

  /** A bare volume has a unit only where all metrics are per the same. */
  private void checkVolume(CsvHeader header, Problems problems) {
    long units = metrics.stream().filter(m -> m.per() != null).map(Metric::per).distinct().count();
    if (header.names().contains(VOLUME) && units > 1) {
      problems.add(
          Code.GP304,
          Origin.of(header.source(), 1),
          "the column \"volume\" has no unit, because the metrics are per different ones",
          "leave it out and give --activity, or keep metrics per one unit in a table");
    }
  }

  private void add(CsvRow row, Problems problems) {
    String code = row.text(ORGANISATION);
    if (code.isEmpty()) {
      problems.add(Code.GP201, row.origin(), "the row has no organisation");
    } else if (!codes.add(code)) {
      problems.add(
          Code.GP207,
          row.origin(ORGANISATION),
          "the organisation \"" + code + "\" stands twice",
          "each has one row, or it would count twice among its peers");
    } else {
      Map<String, BigDecimal> values = new HashMap<>();
      for (Metric metric : metrics) {
        BigDecimal value = number(row, metric.name(), problems);
        if (value != null) {
          values.put(metric.name(), value);
        }
      }
      rows.add(new PeerRow(code, row.text(NAME), values, number(row, VOLUME, problems)));
    }
  }

  private static @Nullable BigDecimal number(CsvRow row, String column, Problems problems) {
    if (NOTHING.contains(row.text(column).toLowerCase(Locale.ROOT))) {
      return null;
    }
    BigDecimal number = row.read(column, NumberText::read, problems);
    if (number != null && number.signum() < 0) {
      problems.add(Code.GP501, row.origin(column), column + " is negative: " + row.text(column));
    }
    return number;
  }
}
