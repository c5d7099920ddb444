package greenplan.trajectory;

import greenplan.factors.Boundary;
import greenplan.footprint.Footprint;
import greenplan.trajectory.setup.Between;
import greenplan.units.FinancialYear;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What was emitted up to the current year, in tCO2e: the footprints of years with data, and
 * straight lines between them.
 */
public final class Levels {

  private final NavigableMap<FinancialYear, Double> known = new TreeMap<>();

  private Levels() {}

  /** The levels of a boundary in years whose footprints are known. */
  static Levels of(Collection<Footprint> footprints, Boundary boundary) {
    Levels levels = new Levels();
    for (Footprint footprint : footprints) {
      double total = footprint.within(boundary).total().tonnes().doubleValue();
      levels.known.put(footprint.year(), total);
    }
    return levels;
  }

  /** Whether a year has no data of its own. */
  public boolean isDerived(FinancialYear year) {
    return !known.isEmpty() && !known.containsKey(year);
  }

  /**
   * The level of a year between the first and the last with data, both included; 0 where the
   * scenario has no lines at all.
   */
  public double at(FinancialYear year) {
    return known.isEmpty() ? 0 : Between.at(known, year, level -> level);
  }
}
