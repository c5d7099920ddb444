package greenplan.report;

/**
 * The words of the IPCC for likelihood. Source: Mastrandrea and others, guidance note on the
 * consistent treatment of uncertainties, 2010, table 1.
 */
final class ChanceWords {

  private ChanceWords() {}

  /** A probability, 0 to 1, in words. */
  static String of(double share) {
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
}
