package greenplan.trajectory.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Why the emissions of two years differ.
 *
 * @param driver what growth is the growth of
 * @param parts every component of every line, in the order of the lines
 */
public record Change(Driver driver, List<PartChange> parts) {

  private static final List<Effect> WITH_GROWTH =
      List.of(
          Effect.RESTATEMENT,
          Effect.GROWTH,
          Effect.EFFICIENCY,
          Effect.MIX,
          Effect.GRID,
          Effect.FACTORS,
          Effect.LINES_ADDED,
          Effect.LINES_REMOVED);

  private static final List<Effect> WITHOUT_GROWTH =
      List.of(
          Effect.RESTATEMENT,
          Effect.AMOUNT,
          Effect.MIX,
          Effect.GRID,
          Effect.FACTORS,
          Effect.LINES_ADDED,
          Effect.LINES_REMOVED);

  /** Explains the lines of two years. */
  public static Change of(Driver driver, List<LineYears> lines) {
    Attribution attribution = new Attribution(driver, lines);
    return new Change(driver, lines.stream().flatMap(attribution::parts).toList());
  }

  /** The effects that this change is told in. */
  public List<Effect> effects() {
    return driver.isKnown() ? WITH_GROWTH : WITHOUT_GROWTH;
  }

  /** All parts together. */
  public Tally total() {
    return parts.stream().map(PartChange::tally).reduce(Tally.NONE, Tally::plus);
  }

  /** The parts together under each heading, in the order in which the headings come up. */
  public <K> Map<K, Tally> by(Function<PartChange, K> heading) {
    Map<K, Tally> sums = new LinkedHashMap<>();
    parts.forEach(part -> sums.merge(heading.apply(part), part.tally(), Tally::plus));
    return sums;
  }
}
