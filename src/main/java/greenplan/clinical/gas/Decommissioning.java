package greenplan.clinical.gas;

import greenplan.units.Emissions;

/**
 * A manifold that was taken out of use.
 *
 * @param id its name
 * @param gas what it carried
 * @param before procured in a period before
 * @param after procured in a period of the same length after: portable cylinders lose gas too
 * @param source who says so; empty where nobody does
 */
public record Decommissioning(
    String id, Gas gas, GasAmount before, GasAmount after, String source) {

  /** The same with other properties of its gas. */
  Decommissioning with(Gas other) {
    return new Decommissioning(id, other, before, after, source);
  }

  /** Procured before less procured after; negative where more is bought now. */
  public GasAmount saving() {
    return before.minus(after);
  }

  public Emissions savedEmissions() {
    return gas.emissions(saving());
  }
}
