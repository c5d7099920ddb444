package greenplan.factors;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.CsvHeader;
import greenplan.documents.CsvIndex;
import greenplan.documents.CsvRow;
import greenplan.documents.CsvTable;
import greenplan.documents.TextFile;
import greenplan.units.NumberText;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads a table of factors: {@code id,unit,kgco2e,co2,ch4,n2o,status,source,note}. */
final class FactorTable {

  static final List<String> COLUMNS =
      List.of("id", "unit", "kgco2e", "co2", "ch4", "n2o", "status", "source", "note");
  private static final List<String> REQUIRED = List.of("id", "unit", "kgco2e", "source");
  private static final String BIOGENIC = ".outside-of-scopes";
  private static final List<String> STATUSES =
      List.of("published", "transcription", "derived", "study");

  private final String set;
  private final Map<String, List<EmissionFactor>> factors = new LinkedHashMap<>();

  private FactorTable(String set) {
    this.set = set;
  }

  /** All factors of a table by id; rows that cannot be read are reported and left out. */
  static Map<String, List<EmissionFactor>> read(CsvTable table, String set, Problems problems) {
    FactorTable reader = new FactorTable(set);
    table.read(header -> reader.start(header, problems), problems);
    return reader.factors;
  }

  /** The factors of a table, each read when its id is asked for; none if the header is wrong. */
  static FactorSet read(SetAbout about, TextFile file, Problems problems) {
    CsvIndex index = CsvIndex.of(file);
    return index.header().check(REQUIRED, COLUMNS, problems)
        ? FactorSet.lazy(
            about, index.keys(), id -> read(about.id(), index.rows(id, problems), problems))
        : new FactorSet(about, Map.of());
  }

  private static List<EmissionFactor> read(String set, List<CsvRow> rows, Problems problems) {
    FactorTable reader = new FactorTable(set);
    rows.forEach(row -> reader.row(row, problems));
    List<EmissionFactor> all = new ArrayList<>();
    reader.factors.values().forEach(all::addAll);
    return all;
  }

  private @Nullable BiConsumer<CsvRow, Problems> start(CsvHeader header, Problems problems) {
    return header.check(REQUIRED, COLUMNS, problems) ? this::row : null;
  }

  private void row(CsvRow row, Problems problems) {
    String id = row.text("id");
    Unit unit = row.read("unit", Unit::parse, problems);
    Gases gases =
        new Gases(
            number(row, "co2", problems),
            number(row, "ch4", problems),
            number(row, "n2o", problems));
    BigDecimal total = number(row, "kgco2e", problems);
    // Biogenic CO2 has no total on purpose; anywhere else CO2 alone would be too little.
    BigDecimal value = total == null && id.endsWith(BIOGENIC) ? gases.co2() : total;
    if (unit == null || value == null) {
      reportMissingValue(row, value, problems);
      return;
    }
    reportNonsense(row, value, problems);
    String status = row.text("status").isEmpty() ? "published" : row.text("status");
    checkStatus(row, status, problems);
    EmissionFactor factor =
        new EmissionFactor(
            id,
            unit,
            value,
            gases,
            status,
            row.text("source"),
            row.text("note"),
            set,
            row.origin());
    add(factor, row, problems);
  }

  private static void reportMissingValue(
      CsvRow row, @Nullable BigDecimal value, Problems problems) {
    if (value == null && row.text("kgco2e").isEmpty()) {
      problems.add(Code.GP301, row.origin(), "the factor \"" + row.text("id") + "\" has no value");
    }
  }

  private void reportNonsense(CsvRow row, BigDecimal value, Problems problems) {
    if (set.equals("own") && row.text("source").isEmpty()) {
      problems.add(
          Code.GP510,
          row.origin("source"),
          "the factor \"" + row.text("id") + "\" has no source",
          "say where the figure was read");
    }
    if (row.text("id").isEmpty()) {
      problems.add(Code.GP201, row.origin("id"), "the factor has no id");
    }
    if (value.signum() < 0) {
      problems.add(
          Code.GP501,
          row.origin("kgco2e"),
          "the factor \"" + row.text("id") + "\" is negative",
          "what is avoided elsewhere is no part of a footprint");
    }
  }

  private static void checkStatus(CsvRow row, String status, Problems problems) {
    if (!STATUSES.contains(status)) {
      problems.add(
          Code.GP204,
          row.origin("status"),
          "unknown status \"" + status + "\"",
          "write one of: " + String.join(", ", STATUSES));
    }
  }

  private void add(EmissionFactor factor, CsvRow row, Problems problems) {
    List<EmissionFactor> same = factors.computeIfAbsent(factor.id(), id -> new ArrayList<>(1));
    for (EmissionFactor other : same) {
      if (other.unit().equals(factor.unit())) {
        problems.add(
            Code.GP207,
            row.origin("id"),
            "the factor \""
                + factor.id()
                + "\" per "
                + factor.unit()
                + " stands already in line "
                + other.origin().line());
        return;
      }
    }
    same.add(factor);
  }

  private static @Nullable BigDecimal number(CsvRow row, String column, Problems problems) {
    return row.text(column).isEmpty() ? null : row.read(column, NumberText::read, problems);
  }
}
