package greenplan.appraisal.choice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every set that could still be better than the best one so far. Exact, and the same set
 * on every machine: among equals the one that takes the earlier things.
 */
final class BranchAndBound {

  /** Beyond this many looks the proof would take minutes. */
  static final long MOST_LOOKS = 20_000_000;

  private final BinaryProgram program;
  private final List<Relaxation> relaxations = new ArrayList<>();
  private final double[] restValue;
  private final boolean[] taken;
  private final double[] used;
  private boolean @Nullable [] best;
  private double bestValue;
  private double bestTie;
  private long looks;

  private BranchAndBound(BinaryProgram program) {
    this.program = program;
    int size = program.size();
    this.taken = new boolean[size];
    this.used = new double[program.rows().size()];
    this.restValue = new double[size + 1];
    program.rows().forEach(row -> relaxations.add(new Relaxation(program.value(), row)));
    for (int i = size - 1; i >= 0; i--) {
      restValue[i] = restValue[i + 1] + Math.max(0, program.value()[i]);
    }
  }

  /**
   * The best set; null where none keeps to the limits.
   *
   * @throws TooManySetsException where that cannot be proven in reasonable time
   */
  static boolean @Nullable [] solve(BinaryProgram program) {
    BranchAndBound search = new BranchAndBound(program);
    search.branch(0, 0);
    return search.best;
  }

  private void branch(int at, double value) {
    looks++;
    if (looks > MOST_LOOKS) {
      throw new TooManySetsException(taken.length);
    }
    if (!isAllowed(at) || !isPossible(at, value)) {
      return;
    }
    if (at == taken.length) {
      keep();
      return;
    }
    take(at, 1);
    taken[at] = true;
    branch(at + 1, value + program.value()[at]);
    taken[at] = false;
    take(at, -1);
    branch(at + 1, value);
  }

  private void take(int at, int sign) {
    for (int r = 0; r < used.length; r++) {
      used[r] += sign * program.rows().get(r).each()[at];
    }
  }

  /** Whether what is left can still keep to the limits and be as good as the best. */
  private boolean isPossible(int at, double value) {
    double most = value + restValue[at];
    double enough = best == null ? Double.NEGATIVE_INFINITY : bestValue - slack();
    for (int r = 0; r < used.length; r++) {
      double loss = relaxations.get(r).loss(at, used[r]);
      if (Double.isInfinite(loss) || most - loss < enough) {
        return false;
      }
    }
    return most >= enough;
  }

  /** Whether the things decided so far go together. */
  private boolean isAllowed(int at) {
    for (int[] pair : program.requires()) {
      if (pair[0] < at && pair[1] < at && taken[pair[0]] && !taken[pair[1]]) {
        return false;
      }
    }
    for (int[] pair : program.excludes()) {
      if (pair[0] < at && pair[1] < at && taken[pair[0]] && taken[pair[1]]) {
        return false;
      }
    }
    return true;
  }

  private void keep() {
    double value = BinaryProgram.sum(program.value(), taken);
    double tie = BinaryProgram.sum(program.tie(), taken);
    if (program.isFeasible(taken) && (best == null || isBetter(value, tie))) {
      best = taken.clone();
      bestValue = value;
      bestTie = tie;
    }
  }

  private boolean isBetter(double value, double tie) {
    boolean equal = StrictMath.abs(value - bestValue) <= slack();
    double tieSlack = BinaryProgram.ROUNDING * Math.max(1, StrictMath.abs(bestTie));
    return equal ? tie < bestTie - tieSlack : value > bestValue;
  }

  private double slack() {
    return BinaryProgram.ROUNDING * Math.max(1, StrictMath.abs(bestValue));
  }
}
