package greenplan.factors.lint;

import greenplan.factors.EmissionFactor;
import greenplan.factors.FactorSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The editions of one publisher's factors, oldest first.
 *
 * @param editions by calendar year
 */
record Series(NavigableMap<Integer, FactorSet> editions) {

  /** The series among these sets; a set whose name does not end in its year stands alone. */
  static List<Series> among(Collection<FactorSet> sets) {
    Map<String, NavigableMap<Integer, FactorSet>> byName = new TreeMap<>();
    for (FactorSet set : sets) {
      String series = set.about().series();
      if (set.about().id().equals(series + "-" + set.about().year())) {
        byName.computeIfAbsent(series, s -> new TreeMap<>()).put(set.about().year(), set);
      }
    }
    return byName.values().stream().map(Series::new).toList();
  }

  /** For each id the editions that hold it, oldest first, each with the factor per unit. */
  Map<String, List<List<EmissionFactor>>> histories() {
    Map<String, List<List<EmissionFactor>>> histories = new TreeMap<>();
    for (FactorSet set : editions.values()) {
      set.factors()
          .forEach((id, units) -> histories.computeIfAbsent(id, i -> new ArrayList<>()).add(units));
    }
    return histories;
  }
}
