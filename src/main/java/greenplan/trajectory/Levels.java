package greenplan.trajectory;

import greenplan.factors.Boundary;
import greenplan.footprint.Footprint;
import greenplan.inventory.Inventory;
import greenplan.units.FinancialYear;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What was emitted up to the current year, in tCO2e: the footprints of years with data, and
 * straight lines between them.
 */
final class Levels {

  private final NavigableMap<FinancialYear, Double> known = new TreeMap<>();

  private Levels() {}

  static Levels of(
      Inventory inventory, Boundary boundary, FinancialYear first, FinancialYear last) {
    Levels levels = new Levels();
    for (FinancialYear year : inventory.lines().subMap(first, true, last, true).keySet()) {
      if (!inventory.lines(year).isEmpty()) {
        double total = Footprint.of(inventory, year, boundary).total().tonnes().doubleValue();
        levels.known.put(year, total);
      }
    }
    return levels;
  }

  boolean isDerived(FinancialYear year) {
    return !known.isEmpty() && !known.containsKey(year);
  }

  /**
   * The level of a year between the first and the last with data, both included; 0 where the
   * scenario has no lines at all.
   */
  double at(FinancialYear year) {
    if (known.isEmpty()) {
      return 0;
    }
    Map.Entry<FinancialYear, Double> before = known.floorEntry(year);
    Map.Entry<FinancialYear, Double> after = known.ceilingEntry(year);
    if (before == null || after == null) {
      throw new IllegalArgumentException(year + " lies outside " + known.keySet());
    }
    int span = after.getKey().startYear() - before.getKey().startYear();
    int gone = year.startYear() - before.getKey().startYear();
    double rise = after.getValue() - before.getValue();
    return span == 0 ? before.getValue() : before.getValue() + rise * gone / span;
  }
}
