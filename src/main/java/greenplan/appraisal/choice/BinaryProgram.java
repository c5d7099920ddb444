package greenplan.appraisal.choice;

import java.util.List;

/**
 * Yes or no to each of some things, so that a value is largest: {@code max value . y} with {@code
 * row . y <= most} for every row, {@code y[a] <= y[b]} where a requires b, and {@code y[a] + y[b]
 * <= 1} where one excludes the other. Among sets of one value that with the smallest {@code tie .
 * y} is taken.
 *
 * @param value of each thing
 * @param tie what decides between sets of one value
 * @param rows the limits
 * @param requires pairs: the first only with the second
 * @param excludes pairs: one of them at most
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
record BinaryProgram(
    double[] value, double[] tie, List<Row> rows, List<int[]> requires, List<int[]> excludes) {

  /** The part of a limit that is lost in adding doubles, and that no limit breaks on. */
  static final double ROUNDING = 1e-9;

  /**
   * A limit.
   *
   * @param each what each thing takes of it; below zero where it gives
   * @param most what may be taken; finite
   */
  record Row(double[] each, double most) {

    double slack() {
      return ROUNDING * Math.max(1, StrictMath.abs(most));
    }
  }

  int size() {
    return value.length;
  }

  boolean isFeasible(boolean[] taken) {
    for (Row row : rows) {
      if (sum(row.each, taken) > row.most + row.slack()) {
        return false;
      }
    }
    for (int[] pair : requires) {
      if (taken[pair[0]] && !taken[pair[1]]) {
        return false;
      }
    }
    for (int[] pair : excludes) {
      if (taken[pair[0]] && taken[pair[1]]) {
        return false;
      }
    }
    return true;
  }

  /** The sum over what is taken, in one order, so that it is the same for the same set. */
  static double sum(double[] each, boolean[] taken) {
    double sum = 0;
    for (int i = 0; i < each.length; i++) {
      sum += taken[i] ? each[i] : 0;
    }
    return sum;
  }
}
