package greenplan.trajectory.model;

import java.util.Arrays;
import java.util.List;

/**
 * What a plan comes to, year by year.
 *
 * @param totals tCO2e, for each boundary and each year
 * @param amounts for each line and each year, in the unit of the line, after moves
 * @param emissions tCO2e, for each line, each boundary and each year
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
public record Evaluation(double[][] totals, double[][] amounts, double[][][] emissions) {

  /** Business as usual: no measures. */
  public static Evaluation asUsual(Model model) {
    return of(model, List.of());
  }

  /** All measures, each as it is. */
  public static Evaluation of(Model model, List<Action> actions) {
    double[] scales = new double[actions.size()];
    Arrays.fill(scales, 1);
    return of(model, actions, scales);
  }

  /** Measures scaled, as in {@link Evaluator#run}. */
  public static Evaluation of(Model model, List<Action> actions, double[] scales) {
    Evaluator evaluator = new Evaluator(model, actions);
    evaluator.run(scales);
    int lines = model.lines().size();
    int years = model.axis().count();
    double[][] totals = new double[model.boundaries()][years];
    double[][] amounts = new double[lines][years];
    double[][][] emissions = new double[lines][model.boundaries()][years];
    for (int t = 0; t < years; t++) {
      for (int b = 0; b < totals.length; b++) {
        totals[b][t] = evaluator.total(b, t);
      }
      for (int line = 0; line < lines; line++) {
        amounts[line][t] = evaluator.amount(line, t);
        for (int b = 0; b < totals.length; b++) {
          emissions[line][b][t] = evaluator.emissions(line, b, t);
        }
      }
    }
    return new Evaluation(totals, amounts, emissions);
  }
}
