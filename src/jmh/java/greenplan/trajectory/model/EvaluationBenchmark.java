package greenplan.trajectory.model;

import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a plan costs to evaluate: 50 lines over 30 years, one boundary, compared with a bare loop
 * that multiplies amount, what is left and factor. Microseconds for one evaluation are seconds for a
 * million.
 *
 * <p>Run with {@code -prof gc}. The goal: {@code plan} at most three times {@code bare}, and no
 * bytes for each run. {@code kernel} is the program's own inner loop alone; {@code plan} works out
 * what is left from the scales of 20 measures, which differ from run to run: 24 cuts, 4 moves, a
 * group of two, tonnes, one that requires another.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EvaluationBenchmark {

  private static final int LINES = 50;
  private static final int YEARS = 30;
  private static final int MEASURES = 20;
  private static final int DRAWS = 64;

  private final SplittableRandom random = new SplittableRandom(1);
  private final double[] amounts = values(LINES * YEARS, 1000);
  private final double[] left = values(LINES * YEARS, 1);
  private final double[] factors = values(LINES * YEARS, 0.5);
  private final double[][] amountRows = rows(amounts);
  private final double[][] leftRows = rows(left);
  private final double[][] factorRows = rows(factors);
  private final double[] totals = new double[YEARS];
  private final double[][] scales = new double[DRAWS][];
  private final Evaluator evaluator = new Evaluator(model(), measures());
  private int next;

  public EvaluationBenchmark() {
    Arrays.setAll(scales, draw -> values(MEASURES, 1));
  }

  private double[] values(int count, double most) {
    return random.doubles(count, 0, most).toArray();
  }

  private static double[][] rows(double[] values) {
    double[][] rows = new double[LINES][];
    Arrays.setAll(rows, line -> Arrays.copyOfRange(values, line * YEARS, (line + 1) * YEARS));
    return rows;
  }

  private Model model() {
    FinancialYear current = new FinancialYear(2024);
    List<ModelLine> lines = new ArrayList<>();
    for (int line = 0; line < LINES; line++) {
      lines.add(
          new ModelLine("line " + line, amountRows[line], new double[][] {factorRows[line]}));
    }
    return new Model(new Axis(current, current.plus(YEARS - 1)), 1, lines);
  }

  private List<Action> measures() {
    Stage[] stages = {Stage.AVOID, Stage.USE_LESS, Stage.FACTOR};
    List<Action> measures = new ArrayList<>();
    for (int m = 0; m < 12; m++) {
      measures.add(
          Action.of(
              "cut " + m,
              new Cut(2 * m, stages[m % 3], values(YEARS, 1)),
              new Cut(2 * m + 1, stages[(m + 1) % 3], values(YEARS, 1))));
    }
    for (int m = 0; m < 4; m++) {
      measures.add(
          Action.of("move " + m, new Move(m, 40 + m, values(YEARS, 1), values(YEARS, 1))));
    }
    for (int m = 0; m < 2; m++) {
      measures.add(
          new Action(
              "group " + m,
              List.of(new Cut(30, Stage.AVOID, values(YEARS, 0.5))),
              "group",
              true,
              Set.of()));
    }
    measures.add(Action.of("tonnes", new Tonnes(31, values(YEARS, 10))));
    measures.add(
        new Action(
            "requires",
            List.of(new Cut(32, Stage.USE_LESS, values(YEARS, 1))),
            "",
            false,
            Set.of("cut 0")));
    return measures;
  }

  private double[] draw() {
    next = (next + 1) & (DRAWS - 1);
    return scales[next];
  }

  @Benchmark
  public double bare() {
    Arrays.fill(totals, 0);
    for (int line = 0; line < LINES; line++) {
      for (int t = 0; t < YEARS; t++) {
        int at = line * YEARS + t;
        totals[t] += amounts[at] * left[at] * factors[at];
      }
    }
    return totals[YEARS - 1];
  }

  @Benchmark
  public double kernel() {
    Kernel.sum(amountRows, leftRows, factorRows, totals);
    return totals[YEARS - 1];
  }

  @Benchmark
  public double plan() {
    evaluator.run(draw());
    return evaluator.total(0, YEARS - 1);
  }
}
