package greenplan.factors;

import greenplan.diagnostics.Problems;
import greenplan.documents.CsvRow;
import greenplan.documents.CsvTable;
import greenplan.units.NumberText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What the Treasury and DESNZ publish for appraisal.
 *
 * @param schedules the bands of each discount schedule, by its id
 * @param carbonValues pounds per tonne of CO2e in {@link #CARBON_PRICES}, by {@code low}, {@code
 *     central} and {@code high}
 * @param optimismBias upper bounds for capital as fractions, by type of project
 */
public record AppraisalTables(
    Map<String, List<DiscountBand>> schedules,
    Map<String, YearSeries> carbonValues,
    Map<String, BigDecimal> optimismBias) {

  /** The price year of carbon values. */
  public static final int CARBON_PRICES = 2022;

  private static final String CARBON_SET = "carbon-values-2023";
  private static final String SCHEDULES = "greenbook-2026-02/discount-rates.csv";
  private static final String BIAS = "greenbook-2026-02/optimism-bias.csv";
  private static final String CARBON = CARBON_SET + "/carbon-values.csv";
  private static final String CARBON_COLUMN = "gbp_2022_per_tco2e";

  /** The tables, within the folder of factor sets. */
  public static final List<String> FILES = List.of(CARBON, SCHEDULES, BIAS);

  static AppraisalTables read(Function<String, CsvTable> tables, Problems problems) {
    AppraisalTables all =
        new AppraisalTables(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    read(
        tables.apply(SCHEDULES),
        List.of("schedule", "from_year", "to_year", "rate_percent", "status", "source"),
        all::schedule,
        problems);
    read(
        tables.apply(BIAS),
        List.of("type", "upper_bound_percent", "status", "source"),
        all::bias,
        problems);
    read(
        tables.apply(CARBON),
        List.of("series", "year", CARBON_COLUMN, "status", "source"),
        all::carbon,
        problems);
    return all;
  }

  private static void read(
      CsvTable table, List<String> columns, BiConsumer<CsvRow, Problems> row, Problems problems) {
    table.read(header -> header.check(columns, columns, problems) ? row : null, problems);
  }

  private void schedule(CsvRow row, Problems problems) {
    BigDecimal from = row.read("from_year", NumberText::read, problems);
    BigDecimal to = row.read("to_year", NumberText::read, problems);
    BigDecimal rate = row.read("rate_percent", NumberText::read, problems);
    if (from != null && to != null && rate != null) {
      schedules
          .computeIfAbsent(row.text("schedule"), id -> new ArrayList<>())
          .add(new DiscountBand(from.intValueExact(), to.intValueExact(), rate.movePointLeft(2)));
    }
  }

  private void bias(CsvRow row, Problems problems) {
    BigDecimal bound = row.read("upper_bound_percent", NumberText::read, problems);
    if (bound != null) {
      optimismBias.put(row.text("type"), bound.movePointLeft(2));
    }
  }

  private void carbon(CsvRow row, Problems problems) {
    BigDecimal year = row.read("year", NumberText::read, problems);
    BigDecimal value = row.read(CARBON_COLUMN, NumberText::read, problems);
    if (year != null && value != null) {
      String id = row.text("series");
      YearSeries before =
          carbonValues.getOrDefault(
              id, new YearSeries(id, CARBON_SET, row.text("source"), new TreeMap<>()));
      TreeMap<Integer, BigDecimal> values = new TreeMap<>(before.values());
      values.put(year.intValueExact(), value);
      carbonValues.put(id, new YearSeries(id, CARBON_SET, before.source(), values));
    }
  }
}
