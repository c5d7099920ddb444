package greenplan.factors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One factor in all sets that hold it.
 *
 * @param id the id of the factor
 * @param sets the sets that hold it, the newest first
 */
public record FactorHistory(String id, List<FactorSet> sets) {

  private static final Comparator<FactorSet> NEWEST_FIRST =
      Comparator.comparing((FactorSet set) -> -set.about().year())
          .thenComparing(set -> set.about().id());

  public FactorHistory {
    sets = List.copyOf(sets);
  }

  /** The factor in the sets of one series. */
  public static FactorHistory of(String id, String series, FactorLibrary library) {
    return among(id, library.ids().stream().filter(s -> s.startsWith(series + "-")), library);
  }

  /** The factor in all sets. */
  public static FactorHistory of(String id, FactorLibrary library) {
    return among(id, library.ids().stream(), library);
  }

  /** Every factor of these sets, by id. */
  public static List<FactorHistory> all(List<FactorSet> sets) {
    Map<String, List<FactorSet>> holders = new TreeMap<>();
    for (FactorSet set : sets.stream().sorted(NEWEST_FIRST).toList()) {
      for (String id : set.ids()) {
        holders.computeIfAbsent(id, i -> new ArrayList<>()).add(set);
      }
    }
    return holders.entrySet().stream()
        .map(entry -> new FactorHistory(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static FactorHistory among(String id, Stream<String> sets, FactorLibrary library) {
    return new FactorHistory(
        id,
        sets.flatMap(set -> library.set(set).stream())
            .filter(set -> !set.all(id).isEmpty())
            .sorted(NEWEST_FIRST)
            .toList());
  }

  /** The ids of the sets. */
  public List<String> setIds() {
    return sets.stream().map(set -> set.about().id()).toList();
  }

  /** Every row, the newest set first. */
  public List<EmissionFactor> rows() {
    List<EmissionFactor> rows = new ArrayList<>();
    sets.forEach(set -> rows.addAll(set.all(id)));
    return rows;
  }

  /** Every unit that a set has, without price years. */
  public List<String> units() {
    Set<String> units = new LinkedHashSet<>();
    rows().forEach(row -> units.add(FactorKey.unit(row.unit())));
    return List.copyOf(units);
  }

  /** The factors of one set by unit, without price years. */
  public Map<String, EmissionFactor> byUnit(FactorSet set) {
    Map<String, EmissionFactor> byUnit = new LinkedHashMap<>();
    set.all(id).forEach(row -> byUnit.put(FactorKey.unit(row.unit()), row));
    return byUnit;
  }
}
