package greenplan.appraisal.setup;

import greenplan.trajectory.model.Action;
import greenplan.trajectory.model.Cut;
import greenplan.trajectory.model.Effect;
import greenplan.trajectory.model.Move;
import greenplan.trajectory.model.Tonnes;

/**
 * How the costs of a measure lie in the years of a plan, as parts of its full effect.
 *
 * <p>Capital is spent as the effect grows, each part in the year before it acts, or all of it in
 * one year. A part lasts so many years after that. Money and tonnes count in years in which what
 * was bought still lasts, and in no others.
 *
 * @param spent the part of capital spent in each year
 * @param active the part of the yearly amounts that holds in each year
 * @param counted the part of the tonnes of each year that counts
 * @param left the part of capital that is not used up at the end of the last year
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
record Spread(double[] spent, double[] active, double[] counted, double left) {

  /**
   * The spread of a measure.
   *
   * @param action its effect by year
   * @param life for how many years a part lasts
   * @param start the place of the year in which all is spent; -1 for as the effect grows
   */
  static Spread of(Action action, int life, int start) {
    double[] effect = relative(shares(action.effects().get(0)));
    int years = effect.length;
    double[] spent = start < 0 ? growth(effect) : new double[years];
    if (start >= 0 && start < years) {
      spent[start] = 1;
    }
    double[] active = new double[years];
    double[] counted = new double[years];
    double left = 0;
    for (int t = 0; t < years; t++) {
      double lasting = sum(spent, t - life, t - 1);
      active[t] = Math.min(lasting, effect[t]);
      counted[t] = effect[t] > 0 ? active[t] / effect[t] : 0;
      left += spent[t] * Math.max(0, t + life - (years - 1)) / life;
    }
    return new Spread(spent, active, counted, left);
  }

  private static double[] shares(Effect effect) {
    if (effect instanceof Cut cut) {
      return cut.share();
    }
    return effect instanceof Move move ? move.share() : ((Tonnes) effect).tonnes();
  }

  private static double[] relative(double[] shares) {
    double largest = 0;
    for (double share : shares) {
      largest = Math.max(largest, share);
    }
    double[] relative = shares.clone();
    for (int t = 0; t < relative.length; t++) {
      relative[t] = largest > 0 ? Math.max(0, shares[t] / largest) : 0;
    }
    return relative;
  }

  /** What the effect will have grown by in the next year, over what it ever was. */
  private static double[] growth(double[] effect) {
    double[] growth = new double[effect.length];
    double most = effect[0];
    for (int t = 0; t + 1 < effect.length; t++) {
      growth[t] = Math.max(0, effect[t + 1] - most);
      most = Math.max(most, effect[t + 1]);
    }
    return growth;
  }

  private static double sum(double[] values, int from, int to) {
    double sum = 0;
    for (int t = Math.max(0, from); t <= to; t++) {
      sum += values[t];
    }
    return sum;
  }
}
