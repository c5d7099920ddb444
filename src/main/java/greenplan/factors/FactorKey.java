package greenplan.factors;

import greenplan.units.PriceYear;
import greenplan.units.Unit;
import java.util.Comparator;

/**
 * What makes a factor the same in two editions: its id and its unit. Pounds of any price year are
 * one unit here, because each edition of a spend factor is per pound of its own year.
 *
 * @param id the id of the factor
 * @param unit the symbol of the unit
 */
public record FactorKey(String id, String unit) implements Comparable<FactorKey> {

  private static final String POUNDS = "GBP";

  public static FactorKey of(EmissionFactor factor) {
    return new FactorKey(factor.id(), unit(factor.unit()));
  }

  /** The symbol of a unit, without the price year. */
  public static String unit(Unit unit) {
    return PriceYear.year(unit).isPresent() ? POUNDS : unit.symbol();
  }

  @Override
  public int compareTo(FactorKey other) {
    return Comparator.comparing(FactorKey::id).thenComparing(FactorKey::unit).compare(this, other);
  }
}
