package greenplan.uncertainty.draw;

import java.util.Locale;
import java.util.Optional;

/** Takes the root of a matrix of correlations, and says why it is none. */
public final class Cholesky {

  /** A pivot that is zero but for rounding. */
  private static final double NOTHING = 1e-12;

  private Cholesky() {}

  /**
   * The lower triangular matrix L with {@code L L' = matrix}; zero columns where it is singular.
   */
  static double[][] root(double[][] matrix) {
    int n = matrix.length;
    double[][] root = new double[n][n];
    for (int j = 0; j < n; j++) {
      double pivot = pivot(matrix, root, j);
      root[j][j] = pivot > NOTHING ? Math.sqrt(pivot) : 0;
      for (int i = j + 1; i < n && root[j][j] > 0; i++) {
        root[i][j] = (matrix[i][j] - product(root, i, j)) / root[j][j];
      }
    }
    return root;
  }

  private static double pivot(double[][] matrix, double[][] root, int j) {
    return matrix[j][j] - product(root, j, j);
  }

  private static double product(double[][] root, int i, int j) {
    double sum = 0;
    for (int k = 0; k < j; k++) {
      sum += root[i][k] * root[j][k];
    }
    return sum;
  }

  /** Every two with the same correlation. */
  public static double[][] uniform(int size, double coefficient) {
    double[][] matrix = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        matrix[i][j] = i == j ? 1 : coefficient;
      }
    }
    return matrix;
  }

  /** Why a matrix holds no correlations; empty if it does. Rows and columns count from 1. */
  public static Optional<String> fault(double[][] matrix, int size) {
    if (matrix.length != size) {
      return Optional.of("it has " + matrix.length + " rows for " + size + " names");
    }
    for (int i = 0; i < size; i++) {
      if (matrix[i].length != size) {
        return Optional.of(
            "row " + (i + 1) + " has " + matrix[i].length + " values for " + size + " names");
      }
    }
    Optional<String> entry = entry(matrix);
    return entry.isPresent() ? entry : contradiction(matrix);
  }

  private static Optional<String> entry(double[][] matrix) {
    for (int i = 0; i < matrix.length; i++) {
      if (matrix[i][i] != 1) {
        return Optional.of(
            "its diagonal is not 1: row " + (i + 1) + " has " + matrix[i][i] + " there");
      }
      for (int j = 0; j < i; j++) {
        if (matrix[i][j] != matrix[j][i]) {
          return Optional.of(
              String.format(
                  Locale.ROOT,
                  "it is not symmetric: row %d, column %d is %s, and the other way round it is %s",
                  i + 1,
                  j + 1,
                  matrix[i][j],
                  matrix[j][i]));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> contradiction(double[][] matrix) {
    double[][] root = root(matrix);
    for (int j = 0; j < matrix.length; j++) {
      if (pivot(matrix, root, j) <= NOTHING) {
        return Optional.of(
            "it is not positive definite: row " + (j + 1) + " contradicts the rows above it");
      }
    }
    return Optional.empty();
  }
}
