package greenplan.uncertainty.trial;

import java.util.Arrays;

/**
 * How some values are spread.
 *
 * @param mean their mean
 * @param p5 5 % lie below it
 * @param p25 25 % lie below it
 * @param p50 half of them lie below it
 * @param p75 75 % lie below it
 * @param p95 95 % lie below it
 */
public record Quantiles(double mean, double p5, double p25, double p50, double p75, double p95) {

  /** Of at least one value; by straight lines between order statistics (type 7). */
  static Quantiles of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Quantiles(
        mean(values),
        at(sorted, 0.05),
        at(sorted, 0.25),
        at(sorted, 0.5),
        at(sorted, 0.75),
        at(sorted, 0.95));
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    double low = sorted[below];
    double high = sorted[Math.min(below + 1, sorted.length - 1)];
    return low + (place - below) * (high - low);
  }
}
