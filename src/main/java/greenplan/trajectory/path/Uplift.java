package greenplan.trajectory.path;

import java.util.function.DoubleUnaryOperator;

/**
 * "How much more?": the least scale at which a gap closes, such as the factor on the size of every
 * measure, or a yearly rate.
 *
 * @param scale the least scale that closes the gap, or the cap if none up to it does
 * @param gap the gap at that scale, in the unit of the caller; above zero if it stays open
 */
public record Uplift(double scale, double gap) {

  /** A gap that closes and opens again within one such part of the range may be overlooked. */
  private static final int PARTS = 200;

  private static final int HALVINGS = 60;

  /** Whether the gap closes at all. If not, {@link #gap} is what remains "even at full take-up". */
  public boolean feasible() {
    return gap <= 0;
  }

  /**
   * The least scale from 0 to the cap at which the gap is zero or less: the range is walked in
   * equal parts, since a gap need not shrink all the way, and the part where it first closes is
   * halved until nothing is left to halve.
   *
   * @param gap the gap at a scale: above zero while the target is missed
   * @param cap the most that can be done, above zero; 1 for a rate
   */
  public static Uplift search(DoubleUnaryOperator gap, double cap) {
    if (!(cap > 0) || !Double.isFinite(cap)) {
      throw new IllegalArgumentException("a cap is above zero: " + cap);
    }
    for (int part = 0; part <= PARTS; part++) {
      double scale = cap * part / PARTS;
      if (gap.applyAsDouble(scale) <= 0) {
        double closed = part == 0 ? scale : halve(gap, cap * (part - 1) / PARTS, scale);
        return new Uplift(closed, gap.applyAsDouble(closed));
      }
    }
    return new Uplift(cap, gap.applyAsDouble(cap));
  }

  private static double halve(DoubleUnaryOperator gap, double stillOpen, double closed) {
    double open = stillOpen;
    double least = closed;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = (open + least) / 2;
      if (gap.applyAsDouble(middle) <= 0) {
        least = middle;
      } else {
        open = middle;
      }
    }
    return least;
  }
}
