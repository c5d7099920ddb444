package greenplan.trajectory.model;

import java.util.Arrays;
import java.util.List;

/**
 * A model and its measures, compiled once to be evaluated many times: with all measures, with none,
 * with some scaled up or down, with other amounts or factors.
 *
 * <p>It keeps its arrays from run to run and allocates nothing in {@link #run}. The results are
 * those of the last run. One thread at a time; another thread makes its own.
 *
 * <p>A run follows the stages: amounts are avoided and used less; of what is left, shares move to
 * other lines; then factors fall; then tonnes are taken off. Within a stage, order makes no
 * difference.
 */
public final class Evaluator {

  private final int years;
  private final Requirements requirements;
  private final List<CutStep> amountCuts;
  private final List<MoveStep> moves;
  private final int[] targets;
  private final int[] changedAmounts;
  private final int[] changedFactors;
  private final List<CutStep> factorCuts;
  private final List<TonnesStep> tonnes;

  private final double[][] usual;
  private final double[][][] factors;
  private final double[][] amounts;
  private final double[][] arrived;
  private final double[][] kept;
  private final double[] effective;
  private final double[] scratch;
  private final double[][] totals;

  public Evaluator(Model model, List<Action> actions) {
    this.years = model.axis().count();
    int lines = model.lines().size();
    Steps steps = new Steps(model, actions);
    this.requirements = new Requirements(actions);
    this.amountCuts = steps.cuts(false);
    this.moves = steps.moves();
    this.targets = steps.targets();
    this.changedAmounts = steps.changedAmounts();
    this.changedFactors = steps.changedFactors();
    this.factorCuts = steps.cuts(true);
    this.tonnes = steps.tonnes();
    this.usual = new double[lines][years];
    this.factors = new double[model.boundaries()][lines][years];
    this.amounts = new double[lines][years];
    this.arrived = new double[lines][years];
    this.kept = new double[lines][years];
    this.effective = new double[actions.size()];
    this.scratch = new double[years];
    this.totals = new double[model.boundaries()][years];
    for (int line = 0; line < lines; line++) {
      load(line, model.lines().get(line));
    }
  }

  private void load(int line, ModelLine source) {
    setAmounts(line, source.amounts());
    for (int b = 0; b < factors.length; b++) {
      setFactors(line, b, source.factors()[b]);
    }
    Arrays.fill(kept[line], 1);
  }

  /** Replaces the usual amounts of a line, for the runs that follow. */
  public void setAmounts(int line, double[] ofYears) {
    System.arraycopy(ofYears, 0, usual[line], 0, years);
    System.arraycopy(ofYears, 0, amounts[line], 0, years);
  }

  /** Replaces the factors of a line in one boundary, for the runs that follow. */
  public void setFactors(int line, int boundary, double[] ofYears) {
    System.arraycopy(ofYears, 0, factors[boundary][line], 0, years);
  }

  /**
   * Evaluates.
   *
   * @param scales for each action in order: 0 off, 1 as it is; other values scale all its shares
   *     and tonnes, and shares stop at 1
   */
  public void run(double[] scales) {
    requirements.apply(scales, effective);
    for (int line : changedAmounts) {
      System.arraycopy(usual[line], 0, amounts[line], 0, years);
    }
    for (int line : changedFactors) {
      Arrays.fill(kept[line], 1);
    }
    for (int i = 0; i < amountCuts.size(); i++) {
      amountCuts.get(i).apply(effective, amounts, scratch);
    }
    move();
    for (int i = 0; i < factorCuts.size(); i++) {
      factorCuts.get(i).apply(effective, kept, scratch);
    }
    for (int i = 0; i < tonnes.size(); i++) {
      tonnes.get(i).apply(effective, amounts, kept, factors[factors.length - 1], scratch);
    }
    for (int b = 0; b < factors.length; b++) {
      Kernel.sum(amounts, kept, factors[b], totals[b]);
    }
  }

  private void move() {
    for (int line : targets) {
      Arrays.fill(arrived[line], 0);
    }
    for (int i = 0; i < moves.size(); i++) {
      moves.get(i).apply(effective, amounts, arrived);
    }
    for (int line : targets) {
      Kernel.addScaled(1, arrived[line], amounts[line]);
    }
  }

  /** Total of a year, tCO2e. */
  public double total(int boundary, int position) {
    return totals[boundary][position];
  }

  /** What is left of an amount after moves, in the unit of its line. */
  public double amount(int line, int position) {
    return amounts[line][position];
  }

  /** Emissions of a line in a year, tCO2e. */
  public double emissions(int line, int boundary, int position) {
    return amounts[line][position] * kept[line][position] * factors[boundary][line][position];
  }
}
