package greenplan.report;

import greenplan.uncertainty.trial.Probability;
import greenplan.uncertainty.trial.Simulation;

/**
 * The words of the IPCC for likelihood. Source: Mastrandrea and others, guidance note on the
 * consistent treatment of uncertainties, 2010, table 1.
 */
public final class ChanceWords {

  private ChanceWords() {}

  /** A probability, 0 to 1, in words. */
  public static String of(double share) {
    if (share >= 0.66) {
      return high(share);
    }
    return share > 0.33 ? "about as likely as not" : low(share);
  }

  private static String high(double share) {
    if (share >= 0.99) {
      return "virtually certain";
    }
    return share >= 0.9 ? "very likely" : "likely";
  }

  private static String low(double share) {
    if (share <= 0.01) {
      return "exceptionally unlikely";
    }
    return share <= 0.1 ? "very unlikely" : "unlikely";
  }

  /** Whole per cents; never 0 or 100, which no number of trials can tell. */
  public static String percent(Probability probability) {
    if (probability.share() < 0.005) {
      return "<1%";
    }
    return probability.share() >= 0.995
        ? ">99%"
        : Numbers.rounded(Tonnes.exact(probability.share()).movePointRight(2), 0) + "%";
  }

  /** {@code sqrt(0.25 / N)}, in points: the largest that a standard error can be. */
  public static String error(Simulation simulation) {
    return Numbers.rounded(Tonnes.exact(50 / Math.sqrt(simulation.trials())), 1);
  }
}
