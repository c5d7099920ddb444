package greenplan.footprint.plausibility;

import greenplan.documents.ShippedTable;
import greenplan.inventory.InventoryLine;
import greenplan.scenario.Period;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something of which trusts use a usual amount per square metre: electricity, heat, water, waste.
 *
 * @param name what it is
 * @param units the unit that it is added up in, one for each kind that counts
 * @param low what 1 trust in 100 stays below
 * @param high what 1 trust in 100 is above
 * @param of the activities that it is made of, or {@code group} and the name of their group
 */
public record Measure(
    String name, List<Unit> units, BigDecimal low, BigDecimal high, Set<String> of) {

  static final List<Measure> ALL =
      ShippedTable.rows(Measure.class, "ranges.csv").stream().map(Measure::of).toList();

  /** The measure of a name that is known to exist. */
  public static Measure named(String name) {
    return ALL.stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
  }

  private static Measure of(Map<String, String> row) {
    return new Measure(
        row.getOrDefault("measure", ""),
        split(row, "units").stream().map(Unit::of).toList(),
        new BigDecimal(row.getOrDefault("low", "")),
        new BigDecimal(row.getOrDefault("high", "")),
        Set.copyOf(split(row, "of")));
  }

  private static List<String> split(Map<String, String> row, String column) {
    return Arrays.asList(row.getOrDefault(column, "").split(";", -1));
  }

  /** Whether a line is a part of it. */
  public boolean holds(InventoryLine line) {
    return of.contains(line.activity().id()) || of.contains("group " + line.activity().group());
  }

  /** The sum of some lines; none where one is in another unit or covers a part of the year. */
  public Optional<BigDecimal> sum(List<InventoryLine> lines) {
    BigDecimal sum = BigDecimal.ZERO;
    for (InventoryLine line : lines) {
      Unit unit = line.declared().amount().unit();
      Optional<Unit> own = units.stream().filter(unit::isKindOf).findFirst();
      Period period = line.declared().details().period();
      if (own.isEmpty() || (period != null && !period.isWhole(line.declared().year()))) {
        return Optional.empty();
      }
      sum = sum.add(line.declared().amount().in(own.get()).number());
    }
    return Optional.of(sum);
  }
}
