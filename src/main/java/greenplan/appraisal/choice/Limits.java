package greenplan.appraisal.choice;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a choice must keep to.
 *
 * @param budget the most capital of all years together; infinite for none
 * @param byYear the most capital of each year, by the years of the candidates; infinite for none
 * @param minimumNpv the least net present value of the whole set; empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
public record Limits(double budget, double[] byYear, OptionalDouble minimumNpv) {

  /** A budget over all years, and nothing else. */
  public static Limits budget(double budget, int years) {
    double[] free = new double[years];
    Arrays.fill(free, Double.POSITIVE_INFINITY);
    return new Limits(budget, free, OptionalDouble.empty());
  }

  /** Whether a set keeps to every limit, and what it requires and excludes goes together. */
  public boolean allows(Selection selection) {
    List<String> ids = selection.ids();
    boolean together =
        selection.chosen().stream()
            .allMatch(
                candidate ->
                    ids.containsAll(candidate.requires())
                        && ids.stream().noneMatch(candidate.exclusive()::contains));
    boolean earns = minimumNpv.isEmpty() || isWithin(minimumNpv.getAsDouble(), selection.npv());
    return together && earns && allow(selection.chosen());
  }

  /** Whether the capital of a set keeps to the budget and to every year's limit. */
  boolean allow(List<Candidate> chosen) {
    double[] sums = new double[byYear.length];
    double total = 0;
    for (Candidate candidate : chosen) {
      for (int t = 0; t < sums.length; t++) {
        sums[t] += candidate.capital()[t];
        total += candidate.capital()[t];
      }
    }
    for (int t = 0; t < sums.length; t++) {
      if (!isWithin(sums[t], byYear[t])) {
        return false;
      }
    }
    return isWithin(total, budget);
  }

  /** Whether a sum keeps to a limit; what doubles lose in adding is forgiven. */
  static boolean isWithin(double sum, double limit) {
    return sum <= limit + 1e-9 * Math.max(1, StrictMath.abs(limit));
  }
}
