package greenplan.clinical.inhaler;

import greenplan.factors.EmissionFactor;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Inhalers as lines of a scenario, one for each footprint and financial year, so that they enter
 * the footprint under the category of their kind. Inhalers without a footprint have no line.
 */
public final class ActivityLines {

  private static final int APRIL = 4;

  private final Map<FinancialYear, NavigableSet<YearMonth>> months = new TreeMap<>();
  private final Map<FinancialYear, Map<String, BigDecimal>> sums = new TreeMap<>();

  private ActivityLines() {}

  /** The lines, by year and activity. */
  public static List<ActivityLine> of(Inhalers inhalers) {
    ActivityLines lines = new ActivityLines();
    inhalers.months().forEach(row -> lines.month(YearMonth.parse(row.month())));
    inhalers.monthly().forEach(lines::add);
    return lines.all();
  }

  private void month(YearMonth month) {
    months.computeIfAbsent(year(month), year -> new TreeSet<>()).add(month);
  }

  private void add(ProductRow row) {
    EmissionFactor factor = row.use().factor();
    if (factor != null) {
      FinancialYear year = year(YearMonth.parse(row.use().month()));
      sums.computeIfAbsent(year, y -> new TreeMap<>())
          .merge(activity(factor), row.metrics().withFactor(), BigDecimal::add);
    }
  }

  private List<ActivityLine> all() {
    List<ActivityLine> lines = new ArrayList<>();
    sums.forEach(
        (year, activities) -> {
          NavigableSet<YearMonth> read = months.getOrDefault(year, new TreeSet<>());
          activities.forEach(
              (activity, number) ->
                  lines.add(
                      new ActivityLine(
                          year,
                          activity,
                          number,
                          read.first().atDay(1),
                          read.last().atEndOfMonth(),
                          read.size())));
        });
    return lines;
  }

  private static FinancialYear year(YearMonth month) {
    return new FinancialYear(month.getYear() - (month.getMonthValue() < APRIL ? 1 : 0));
  }

  /** The activity of a factor: {@code inhaler-salamol-100.use} belongs to inhaler-salamol-100. */
  private static String activity(EmissionFactor factor) {
    return factor.id().substring(0, factor.id().lastIndexOf('.'));
  }
}
