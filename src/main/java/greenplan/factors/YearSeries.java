package greenplan.factors;

import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A published series of factors, or of carbon values, by calendar year, with years left out.
 *
 * <p>Between two published years it is read along a straight line; before the first and after the
 * last it says nothing.
 *
 * @param id the series, such as {@code grid-average}
 * @param set the set that it stands in
 * @param source the publication
 * @param values in the published years: kgCO2e per unit, or pounds per tonne of carbon values
 */
public record YearSeries(
    String id, String set, String source, NavigableMap<Integer, BigDecimal> values) {

  private static final BigDecimal MOST = new BigDecimal("0.75");
  private static final BigDecimal REST = new BigDecimal("0.25");

  public YearSeries {
    values = new TreeMap<>(values);
  }

  /** The factor of a calendar year; empty outside the published years. */
  public Optional<BigDecimal> of(int year) {
    Map.Entry<Integer, BigDecimal> before = values.floorEntry(year);
    Map.Entry<Integer, BigDecimal> after = values.ceilingEntry(year);
    if (before == null || after == null) {
      return Optional.empty();
    }
    return Optional.of(
        before.getKey().equals(after.getKey()) ? before.getValue() : between(before, after, year));
  }

  private static BigDecimal between(
      Map.Entry<Integer, BigDecimal> before, Map.Entry<Integer, BigDecimal> after, int year) {
    BigDecimal gone = BigDecimal.valueOf(year - before.getKey());
    BigDecimal span = BigDecimal.valueOf(after.getKey() - before.getKey());
    BigDecimal rise = after.getValue().subtract(before.getValue());
    return before.getValue().add(rise.multiply(gone).divide(span, MathContext.DECIMAL128));
  }

  /**
   * The factor of a financial year: nine months of one calendar year and three of the next, or the
   * calendar year that holds most of it.
   */
  public Optional<BigDecimal> of(FinancialYear year, boolean weighted) {
    Optional<BigDecimal> first = of(year.calendarYear());
    Optional<BigDecimal> second = of(year.calendarYear() + 1);
    return weighted && first.isPresent()
        ? second.map(next -> first.get().multiply(MOST).add(next.multiply(REST)))
        : first;
  }

  /** Whether a financial year is read between published years, so that its value is derived. */
  public boolean isDerived(FinancialYear year) {
    return !values.containsKey(year.calendarYear());
  }
}
