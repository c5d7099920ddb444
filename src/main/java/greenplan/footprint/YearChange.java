package greenplan.footprint;

import greenplan.units.Emissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The emissions of one heading in two years.
 *
 * @param heading what is compared
 * @param before in the earlier year
 * @param after in the later year
 */
public record YearChange(String heading, Emissions before, Emissions after) {

  /** The later minus the earlier year. */
  public Emissions change() {
    return after.minus(before);
  }

  /** Two footprints by a heading; what one of them lacks counts as zero there. */
  public static List<YearChange> between(
      Footprint before, Footprint after, Function<FootprintLine, String> heading) {
    Map<String, Emissions> old = new TreeMap<>(Totals.by(before.counted(), heading));
    Map<String, Emissions> now = new TreeMap<>(Totals.by(after.counted(), heading));
    TreeSet<String> headings = new TreeSet<>(old.keySet());
    headings.addAll(now.keySet());
    List<YearChange> changes = new ArrayList<>();
    for (String name : headings) {
      changes.add(
          new YearChange(
              name,
              old.getOrDefault(name, Emissions.ZERO),
              now.getOrDefault(name, Emissions.ZERO)));
    }
    return changes;
  }
}
