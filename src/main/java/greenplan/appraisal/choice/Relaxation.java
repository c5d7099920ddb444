package greenplan.appraisal.choice;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The best value that is left if only one limit holds and things may be taken in parts: no set does
 * better. All that is worth something is taken; where that breaks the limit, what loses least for
 * each unit of it is given back, or bought, until it holds.
 */
final class Relaxation {

  private final double[] value;
  private final BinaryProgram.Row row;
  private final int[] order;

  Relaxation(double[] value, BinaryProgram.Row row) {
    this.value = value;
    this.row = row;
    this.order =
        IntStream.range(0, value.length)
            .filter(i -> value[i] > 0 ? row.each()[i] > 0 : row.each()[i] < 0)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> StrictMath.abs(value[i] / row.each()[i])))
            .mapToInt(i -> i)
            .toArray();
  }

  /**
   * What taking the best parts of the undecided things loses against taking all that have a value;
   * infinite where the limit cannot be kept.
   *
   * @param at the first thing that is undecided
   * @param used what is taken of the limit already
   */
  double loss(int at, double used) {
    double excess = used - row.most() - 2 * row.slack();
    for (int i = at; i < value.length; i++) {
      excess += value[i] > 0 ? row.each()[i] : 0;
    }
    double loss = 0;
    for (int k = 0; k < order.length && excess > 0; k++) {
      int i = order[k];
      if (i >= at) {
        double unit = StrictMath.abs(row.each()[i]);
        loss += StrictMath.abs(value[i]) * Math.min(1, excess / unit);
        excess -= unit;
      }
    }
    return excess > 0 ? Double.POSITIVE_INFINITY : loss;
  }
}
