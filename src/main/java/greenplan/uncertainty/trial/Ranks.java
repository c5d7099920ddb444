package greenplan.uncertainty.trial;

import java.util.Arrays;

/** Rank correlation: how far one value rises with another, whatever the shape of the curve. */
final class Ranks {

  private Ranks() {}

  /** The rank of each value, from 1; equal values share the mean of theirs. */
  static double[] of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] ranks = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      int less = below(sorted, values[i]);
      int upTo = below(sorted, Math.nextUp(values[i]));
      ranks[i] = (less + 1 + upTo) / 2.0;
    }
    return ranks;
  }

  /** How many values are less than one of them. */
  private static int below(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Spearman's coefficient of two lists of ranks; 0 where one of them is all alike. */
  static double correlation(double[] a, double[] b) {
    double mean = (a.length + 1) / 2.0;
    double both = 0;
    double ofA = 0;
    double ofB = 0;
    for (int i = 0; i < a.length; i++) {
      both += (a[i] - mean) * (b[i] - mean);
      ofA += (a[i] - mean) * (a[i] - mean);
      ofB += (b[i] - mean) * (b[i] - mean);
    }
    return ofA > 0 && ofB > 0 ? both / Math.sqrt(ofA * ofB) : 0;
  }
}
