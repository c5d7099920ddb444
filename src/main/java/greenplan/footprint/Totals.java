package greenplan.footprint;

import greenplan.units.Emissions;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Exact sums of emissions; the order of the terms does not matter. */
public final class Totals {

  private Totals() {}

  /** The sum. */
  public static Emissions of(Stream<Emissions> terms) {
    return terms.reduce(Emissions.ZERO, Emissions::plus);
  }

  /** The sum of some lines. */
  public static Emissions of(Collection<FootprintLine> lines) {
    return of(lines.stream().map(FootprintLine::emissions));
  }

  /** The sums of some lines by a key, in the order of the keys. */
  public static <K extends Comparable<K>> Map<K, Emissions> by(
      Collection<FootprintLine> lines, Function<FootprintLine, K> key) {
    Map<K, Emissions> sums = new TreeMap<>();
    for (FootprintLine line : lines) {
      sums.merge(key.apply(line), line.emissions(), Emissions::plus);
    }
    return sums;
  }
}
