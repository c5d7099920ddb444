package greenplan.appraisal.money;

import java.util.List;

/**
 * What a pound of a later year is worth in the base year: {@code factor(n) = 1 / ((1 + r1) x ... x
 * (1 + rn))}, where a rate holds for the years of its band alone, as the Green Book has it.
 */
public final class Discounting {

  private final double[] factors;

  private Discounting(double[] factors) {
    this.factors = factors;
  }

  /**
   * The factors of a schedule.
   *
   * @param bands one after the other, from year 1 on, without a hole
   * @throws IllegalArgumentException if they leave out a year or say it twice
   */
  public static Discounting of(List<RateBand> bands) {
    int last = bands.isEmpty() ? 0 : bands.get(bands.size() - 1).to();
    double[] factors = new double[last + 1];
    factors[0] = 1;
    int year = 1;
    for (RateBand band : bands) {
      if (band.from() != year) {
        throw new IllegalArgumentException("no rate for year " + year);
      }
      for (; year <= band.to(); year++) {
        factors[year] = factors[year - 1] / (1 + band.rate());
      }
    }
    return new Discounting(factors);
  }

  /** The last year that there is a factor for. */
  public int last() {
    return factors.length - 1;
  }

  /**
   * The factor of a year.
   *
   * @param year counted from the base year; 0 to {@link #last}
   */
  public double factor(int year) {
    return factors[year];
  }

  /** The present value of amounts by year, the first of them in the base year. */
  public double presentValue(double[] amounts) {
    double sum = 0;
    for (int n = 0; n < amounts.length; n++) {
      sum += amounts[n] * factors[n];
    }
    return sum;
  }

  /** The present value of one pound in each of some years: the annuity factor. */
  public double annuity(int from, int to) {
    double sum = 0;
    for (int n = from; n <= to; n++) {
      sum += factors[n];
    }
    return sum;
  }
}
