package greenplan.uncertainty.trial;

import greenplan.trajectory.model.Evaluator;
import greenplan.trajectory.model.Model;
import greenplan.uncertainty.setup.UncertainPlan;
import java.util.List;

/** The years after the current one, worked out trial by trial. One thread at a time. */
final class YearsAhead {

  private final List<PathLine> lines;
  private final Terms terms;
  private final Deliveries deliveries;
  private final Evaluator evaluator;
  private final int boundaries;
  private final double[][][] sums;
  private final double[] scales;
  private final double[] amounts;
  private final double[] multiples;
  private final double[] factors;

  YearsAhead(UncertainPlan plan) {
    PathLines paths = new PathLines(plan);
    Model model = paths.model();
    this.lines = paths.lines();
    this.terms = paths.terms();
    this.deliveries = new Deliveries(plan, paths);
    this.evaluator = new Evaluator(model, deliveries.actions());
    this.boundaries = model.boundaries();
    this.sums = terms.room();
    this.scales = new double[deliveries.actions().size()];
    this.amounts = new double[model.axis().count()];
    this.multiples = new double[amounts.length];
    this.factors = new double[amounts.length];
  }

  /** Makes a block of trials ready. */
  void start(double[][] values) {
    terms.sum(values, sums);
  }

  /** Works out a trial of the block. */
  void run(double[][] values, int trial) {
    for (int line = 0; line < lines.size(); line++) {
      PathLine path = lines.get(line);
      if (path.hasUnknownAmounts()) {
        path.amounts(values, trial, amounts);
        evaluator.setAmounts(line, amounts);
      }
      path.multiples(values, trial, multiples);
      for (int b = 0; b < boundaries; b++) {
        double today = sums[line][b][trial];
        for (int t = 0; t < factors.length; t++) {
          factors[t] = today * multiples[t];
        }
        evaluator.setFactors(line, b, factors);
      }
    }
    deliveries.scales(values, trial, scales);
    evaluator.run(scales);
  }

  /** The planned emissions of a year of the trial that was worked out, tCO2e. */
  double total(int boundary, int position) {
    return evaluator.total(boundary, position);
  }
}
