package greenplan.uncertainty.draw;

/**
 * Variables whose errors go together.
 *
 * @param members the places of the variables
 * @param matrix their correlations
 * @param root its lower triangular root
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
public record CorrelationGroup(int[] members, double[][] matrix, double[][] root) {

  /** A group of a matrix that {@link Cholesky#fault} has nothing against. */
  public static CorrelationGroup of(int[] members, double[][] matrix) {
    return new CorrelationGroup(members, matrix, Cholesky.root(matrix));
  }

  /** Makes independent standard normal values correlated: {@code z = L e}. */
  void apply(double[][] values) {
    for (int i = members.length - 1; i >= 0; i--) {
      double[] row = root[i];
      double[] own = values[members[i]];
      scale(row[i], own);
      for (int j = 0; j < i; j++) {
        add(row[j], values[members[j]], own);
      }
    }
  }

  private static void scale(double by, double[] values) {
    for (int t = 0; t < values.length; t++) {
      values[t] *= by;
    }
  }

  static void add(double share, double[] from, double[] to) {
    for (int t = 0; t < to.length; t++) {
      to[t] += share * from[t];
    }
  }
}
