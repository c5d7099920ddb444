package greenplan.factors;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What changed from one set to another. Factors are the same where id and unit are; pounds of any
 * price year count as one unit.
 *
 * @param from the earlier set
 * @param to the later set
 * @param moved factors with another value, the largest relative change first
 * @param unchanged how many factors kept their value
 * @param added factors of the later set only, by id
 * @param removed factors of the earlier set only, by id
 */
public record FactorDiff(
    SetAbout from,
    SetAbout to,
    List<Move> moved,
    int unchanged,
    List<EmissionFactor> added,
    List<EmissionFactor> removed) {

  /**
   * One factor in both sets.
   *
   * @param from in the earlier set
   * @param to in the later set
   */
  public record Move(EmissionFactor from, EmissionFactor to) {

    /** The change as a share of the earlier value; empty where that was zero. */
    public Optional<BigDecimal> change() {
      return from.kgCo2e().signum() == 0
          ? Optional.empty()
          : Optional.of(
              to.kgCo2e().subtract(from.kgCo2e()).divide(from.kgCo2e(), MathContext.DECIMAL128));
    }

    /** Whether the change is larger than a share; a change from zero always is. */
    public boolean isAbove(BigDecimal share) {
      return change().map(change -> change.abs().compareTo(share) > 0).orElse(true);
    }

    private boolean isNone() {
      return from.kgCo2e().compareTo(to.kgCo2e()) == 0;
    }
  }

  /** Changes from zero first, then by size of the change, then by id and unit. */
  private static final Comparator<Move> LARGEST_FIRST =
      Comparator.comparing((Move move) -> move.change().isPresent())
          .thenComparing(move -> move.change().orElse(BigDecimal.ZERO).abs().negate())
          .thenComparing(move -> FactorKey.of(move.to()));

  public FactorDiff {
    moved = List.copyOf(moved);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /** Compares two sets. */
  public static FactorDiff between(FactorSet from, FactorSet to) {
    Map<FactorKey, EmissionFactor> before = byKey(from);
    Map<FactorKey, EmissionFactor> after = byKey(to);
    List<Move> both = new ArrayList<>();
    after.forEach(
        (key, factor) -> {
          EmissionFactor earlier = before.get(key);
          if (earlier != null) {
            both.add(new Move(earlier, factor));
          }
        });
    List<Move> moved = both.stream().filter(m -> !m.isNone()).sorted(LARGEST_FIRST).toList();
    return new FactorDiff(
        from.about(),
        to.about(),
        moved,
        both.size() - moved.size(),
        only(after, before),
        only(before, after));
  }

  private static Map<FactorKey, EmissionFactor> byKey(FactorSet set) {
    Map<FactorKey, EmissionFactor> byKey = new TreeMap<>();
    set.factors().values().forEach(fs -> fs.forEach(f -> byKey.put(FactorKey.of(f), f)));
    return byKey;
  }

  private static List<EmissionFactor> only(
      Map<FactorKey, EmissionFactor> one, Map<FactorKey, EmissionFactor> other) {
    return one.entrySet().stream()
        .filter(entry -> !other.containsKey(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
