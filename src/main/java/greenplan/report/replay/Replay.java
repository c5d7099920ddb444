package greenplan.report.replay;

import greenplan.report.record.Recorded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A recorded run and the same run made again.
 *
 * @param was the recorded run
 * @param is the run of now
 * @param effects what differs in lines, by cause, the largest effect of each cause first; they add
 *     up exactly to the change of the total
 * @param moved the other results that differ
 * @param files the files of which the SHA-256 differs
 * @param sets the factor sets that were used by one run only, or in another revision
 * @param settings the settings that differ
 */
public record Replay(
    Recorded was,
    Recorded is,
    List<Effect> effects,
    List<Moved> moved,
    List<Difference> files,
    List<Difference> sets,
    List<Difference> settings) {

  private static final Comparator<Effect> ORDER =
      Comparator.comparing(Effect::cause)
          .thenComparing(e -> e.tonnes().abs(), Comparator.reverseOrder())
          .thenComparing(e -> e.apart().abs(), Comparator.reverseOrder())
          .thenComparing(Effect::what)
          .thenComparing(Effect::name);

  public Replay {
    effects = List.copyOf(effects);
    moved = List.copyOf(moved);
    files = List.copyOf(files);
    sets = List.copyOf(sets);
    settings = List.copyOf(settings);
  }

  /** Compares two runs. */
  public static Replay of(Recorded was, Recorded is) {
    return new Replay(
        was,
        is,
        effects(was, is),
        MovedFigures.of(was, is),
        Difference.between(was.run().inputs(), is.run().inputs()),
        Difference.between(was.run().sets(), is.run().sets()),
        Difference.between(was.run().settings(), is.run().settings()));
  }

  /** One factor that many lines use is one thing that changed, and so is one amount. */
  private static List<Effect> effects(Recorded was, Recorded is) {
    Map<String, Effect> effects = new LinkedHashMap<>();
    for (List<LinePair> line : byLine(LinePairs.of(was.lines(), is.lines()))) {
      Map<String, Effect> own = new LinkedHashMap<>();
      line.forEach(
          pair ->
              LineEffects.of(pair).forEach(e -> own.merge(e.identity(), e, Effect::plusComponent)));
      own.forEach((identity, effect) -> effects.merge(identity, effect, Effect::plus));
    }
    List<Effect> sorted = new ArrayList<>(effects.values());
    sorted.sort(ORDER);
    return sorted;
  }

  /** The components of each line together. */
  private static Collection<List<LinePair>> byLine(List<LinePair> pairs) {
    Map<String, List<LinePair>> lines = new LinkedHashMap<>();
    pairs.forEach(pair -> lines.computeIfAbsent(pair.id(), id -> new ArrayList<>()).add(pair));
    return lines.values();
  }

  /** Whether every line and every other result is what was recorded, to the last digit. */
  public boolean isIdentical() {
    return effects.isEmpty() && moved.isEmpty();
  }

  /** Whether the program has another version. */
  public boolean isOtherVersion() {
    return !was.run().version().equals(is.run().version());
  }

  /** Whether results moved although nothing that they were made from did. */
  public boolean isMethod() {
    return !isIdentical() && files.isEmpty() && settings.isEmpty() && sets.isEmpty();
  }

  /** The total now less the recorded one, in tCO2e. */
  public BigDecimal change() {
    return is.total().subtract(was.total());
  }

  /** The part of the change of the total that a cause has, in tCO2e. */
  public BigDecimal change(Cause cause) {
    return effects.stream()
        .filter(effect -> effect.cause() == cause)
        .map(Effect::tonnes)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
