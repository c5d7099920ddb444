package greenplan.trajectory.indicator;

import greenplan.units.FinancialYear;
import java.util.OptionalDouble;

/**
 * An indicator in one year.
 *
 * @param year the year
 * @param value the ratio; empty where there is nothing to divide by
 * @param counted what is counted, on its own: a ratio may fall while this rises
 * @param divided what is divided by
 */
public record IndicatorYear(
    FinancialYear year, OptionalDouble value, double counted, double divided) {

  /** A quotient of sums, multiplied. */
  static IndicatorYear of(FinancialYear year, double counted, double divided, double times) {
    return new IndicatorYear(
        year,
        divided == 0 ? OptionalDouble.empty() : OptionalDouble.of(times * counted / divided),
        counted,
        divided);
  }
}
