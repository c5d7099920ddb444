package greenplan.trajectory.model;

import java.util.List;

/**
 * What each measure is credited with. For each boundary and year the credits add up to business as
 * usual minus plan; a measure that raises emissions somewhere can have a negative one.
 *
 * <p>The emissions are divided line by line, and a line is divided among the measures that bear on
 * it: those on the line, and those on lines from which something moves to it. As Shapley values of
 * a sum are the sum of Shapley values, this is the same as dividing all connected lines together. A
 * measure that others require gets no credit for what they save.
 *
 * @param credits tCO2e, for each action, each boundary and each year
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
public record Attribution(double[][][] credits) {

  /**
   * Divides what the measures save.
   *
   * @param scales of the measures, as in {@link Evaluator#run}
   */
  public static Attribution of(
      Model model, List<Action> actions, double[] scales, AttributionMethod method) {
    int years = model.axis().count();
    double[] effective = new double[actions.size()];
    new Requirements(actions).apply(scales, effective);
    double[][][] credits = new double[actions.size()][model.boundaries()][years];
    for (int line = 0; line < model.lines().size(); line++) {
      LinePart part = LinePart.of(model, actions, effective, line);
      double[][] shares = divide(part, effective, method);
      for (int p = 0; p < shares.length; p++) {
        add(shares[p], credits[part.players()[p]]);
      }
    }
    Evaluator evaluator = new Evaluator(model, actions);
    balance(saved(evaluator, scales, model.boundaries(), years), credits);
    return new Attribution(credits);
  }

  private static double[][] divide(LinePart part, double[] scales, AttributionMethod method) {
    if (method == AttributionMethod.SHAPLEY) {
      return part.shapley(scales);
    }
    return part.multiplicative()
        .map(shares -> LogShare.credits(part, shares, scales))
        .orElseGet(() -> part.shapley(scales));
  }

  private static void add(double[] row, double[][] credits) {
    int years = credits[0].length;
    for (int g = 0; g < row.length; g++) {
      credits[g / years][g % years] += row[g];
    }
  }

  /** Business as usual minus plan. */
  private static double[][] saved(Evaluator evaluator, double[] scales, int boundaries, int years) {
    double[][] saved = new double[boundaries][years];
    evaluator.run(new double[scales.length]);
    for (int b = 0; b < boundaries; b++) {
      for (int t = 0; t < years; t++) {
        saved[b][t] = evaluator.total(b, t);
      }
    }
    evaluator.run(scales);
    for (int b = 0; b < boundaries; b++) {
      for (int t = 0; t < years; t++) {
        saved[b][t] -= evaluator.total(b, t);
      }
    }
    return saved;
  }

  /** Adds what rounding has left over to the largest credit. */
  static void balance(double[][] saved, double[][][] credits) {
    for (int b = 0; b < saved.length; b++) {
      for (int t = 0; t < saved[b].length && credits.length > 0; t++) {
        double rest = saved[b][t];
        int largest = 0;
        for (int a = 0; a < credits.length; a++) {
          rest -= credits[a][b][t];
          largest = Math.abs(credits[a][b][t]) > Math.abs(credits[largest][b][t]) ? a : largest;
        }
        credits[largest][b][t] += rest;
      }
    }
  }
}
