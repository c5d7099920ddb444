package greenplan.uncertainty.trial;

import greenplan.factors.Boundary;
import greenplan.units.FinancialYear;
import java.util.List;

/**
 * The planned emissions of every year in every trial, tCO2e. It alone grows with the number of
 * trials, as exact quantiles need all values; lines leave nothing behind.
 *
 * @param boundaries what is counted
 * @param base the first year
 * @param values by boundary, year and trial
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, written by the trials alone
record Totals(List<Boundary> boundaries, FinancialYear base, double[][][] values) {

  static Totals of(List<Boundary> boundaries, FinancialYear base, int years, int trials) {
    return new Totals(boundaries, base, new double[boundaries.size()][years][trials]);
  }

  /** A year of all trials. */
  double[] of(Boundary boundary, FinancialYear year) {
    return values[boundaries.indexOf(boundary)][year.startYear() - base.startYear()];
  }

  int years() {
    return values[0].length;
  }

  int trials() {
    return values[0][0].length;
  }

  /** The sum of some years in a row, for each trial. */
  double[] sum(Boundary boundary, FinancialYear from, FinancialYear to) {
    double[] sums = new double[trials()];
    for (FinancialYear year = from; year.compareTo(to) <= 0; year = year.plus(1)) {
      double[] ofYear = of(boundary, year);
      for (int i = 0; i < sums.length; i++) {
        sums[i] += ofYear[i];
      }
    }
    return sums;
  }
}
