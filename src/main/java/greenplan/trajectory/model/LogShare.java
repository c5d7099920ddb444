package greenplan.trajectory.model;

import java.util.List;

/** The closed form for a line that keeps the product of {@code 1 - share} of its measures. */
final class LogShare {

  private final LinePart part;
  private final List<Scaled> shares;
  private final double[] scales;
  private final int years;
  private final double[][] credits;

  private LogShare(LinePart part, List<Scaled> shares, double[] scales) {
    this.part = part;
    this.shares = shares;
    this.scales = scales;
    this.years = part.model().axis().count();
    this.credits = new double[part.players().length][part.model().boundaries() * years];
  }

  /**
   * What each player saves, for each boundary and then each year in one row.
   *
   * <p>{@code saved x ln(1 - share) / sum of ln(1 - share)}. A share of everything has no finite
   * logarithm: such years are divided by Shapley values.
   */
  static double[][] credits(LinePart part, List<Scaled> shares, double[] scales) {
    LogShare logShare = new LogShare(part, shares, scales);
    boolean everything = false;
    for (int t = 0; t < logShare.years; t++) {
      everything |= logShare.isEverything(t);
      logShare.divide(t);
    }
    if (everything) {
      logShare.replaceEverything(part.shapley(scales));
    }
    return logShare.credits;
  }

  private double share(int effect, int t) {
    Scaled share = shares.get(effect);
    return Math.min(1, scales[part.players()[share.action()]] * share.values()[t]);
  }

  private boolean isEverything(int t) {
    for (int e = 0; e < shares.size(); e++) {
      if (share(e, t) == 1) {
        return true;
      }
    }
    return false;
  }

  private void divide(int t) {
    double sum = 0;
    for (int e = 0; e < shares.size(); e++) {
      sum += StrictMath.log1p(-share(e, t));
    }
    for (int e = 0; e < shares.size() && sum < 0 && !isEverything(t); e++) {
      double part = StrictMath.log1p(-share(e, t)) / sum;
      // 1 - product of (1 - share) = -expm1(sum of ln(1 - share))
      add(shares.get(e).action(), t, -StrictMath.expm1(sum) * part);
    }
  }

  private void add(int player, int t, double shareOfUsual) {
    ModelLine line = part.model().lines().get(0);
    for (int b = 0; b < part.model().boundaries(); b++) {
      credits[player][b * years + t] += line.amounts()[t] * line.factors()[b][t] * shareOfUsual;
    }
  }

  private void replaceEverything(double[][] shapley) {
    for (int t = 0; t < years; t++) {
      if (isEverything(t)) {
        for (int p = 0; p < credits.length; p++) {
          for (int g = t; g < credits[p].length; g += years) {
            credits[p][g] = shapley[p][g];
          }
        }
      }
    }
  }
}
