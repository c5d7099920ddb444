package greenplan.scenario.impact;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of several scores together: how many there are of each, which is the worst, and
 * how many factors somebody has looked at. Scores have an order and no distance, so there is no sum
 * and no average here, and a very positive one makes no very negative one good.
 *
 * <p>It stands beside what was declared, and in no room of arithmetic, because it works nothing
 * out: it counts words that stand in one list, takes nothing from any other room, and cannot fail.
 *
 * @param counts how many factors have each score; every score is there, the worst first, and {@code
 *     NOT_ASSESSED} last
 * @param worst the worst score of the factors that were looked at, which need not be a bad one;
 *     null where nobody has looked at any. What was not assessed may be worse
 * @param worstFactors the factors that have it, in the order of the form
 */
public record ImpactSummary(
    Map<ImpactScore, Integer> counts,
    @Nullable ImpactScore worst,
    List<ImpactFactor> worstFactors) {

  public ImpactSummary {
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    worstFactors = List.copyOf(worstFactors);
  }

  /** The summary of some factors, of none as well. */
  public static ImpactSummary of(List<ImpactFactor> factors) {
    Map<ImpactScore, Integer> counts = new EnumMap<>(ImpactScore.class);
    for (ImpactScore score : ImpactScore.values()) {
      counts.put(score, (int) factors.stream().filter(f -> f.score() == score).count());
    }
    ImpactScore worst =
        factors.stream()
            .map(ImpactFactor::score)
            .filter(ImpactScore::isAssessed)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new ImpactSummary(
        counts, worst, factors.stream().filter(factor -> factor.score() == worst).toList());
  }

  /** How many factors have a score. */
  public int count(ImpactScore score) {
    return counts.getOrDefault(score, 0);
  }

  /** How many factors there are. */
  public int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many of them somebody has looked at. */
  public int assessed() {
    return all() - count(ImpactScore.NOT_ASSESSED);
  }
}
