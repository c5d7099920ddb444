package greenplan.report.page;

import greenplan.scenario.impact.ImpactFactor;
import greenplan.scenario.impact.ImpactScore;
import greenplan.scenario.impact.ImpactSummary;
import java.util.stream.Collectors;

/** What may be said of the scores of an assessment together: counts and the worst, no average. */
final class ImpactWords {

  private ImpactWords() {}

  /** The worst score and the factors that have it. */
  static String worst(ImpactSummary summary) {
    ImpactScore worst = summary.worst();
    return worst == null
        ? "no factor was assessed"
        : "the worst score is "
            + worst.id()
            + " ("
            + summary.worstFactors().stream()
                .map(ImpactFactor::title)
                .collect(Collectors.joining(", "))
            + ")";
  }

  /** How many factors have each score, those that none has left out. */
  static String counts(ImpactSummary summary) {
    return summary.counts().entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> entry.getValue() + " " + entry.getKey().id())
        .collect(Collectors.joining(", "));
  }

  /** Both in one cell of a table. */
  static String both(ImpactSummary summary) {
    return summary.assessed() == 0 ? "not assessed" : counts(summary) + "; " + worst(summary);
  }
}
