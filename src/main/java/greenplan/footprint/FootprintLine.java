package greenplan.footprint;

import greenplan.factors.Placement;
import greenplan.inventory.InventoryLine;
import greenplan.inventory.ResolvedComponent;
import greenplan.units.Emissions;

/**
 * One component of one line with its emissions; holds everything that its result was worked out
 * from.
 *
 * @param line the amount and what it is of
 * @param component the factor, the steps to its unit and where the result is counted
 * @param emissions amount x steps x factor, exact; location-based where it is purchased energy
 */
public record FootprintLine(InventoryLine line, ResolvedComponent component, Emissions emissions) {

  static FootprintLine of(InventoryLine line, ResolvedComponent component) {
    return new FootprintLine(
        line, component, component.emissions(line.declared().amount().number()));
  }

  public Placement placement() {
    return component.component().placement();
  }

  /** The emissions by the supplier's factor where a contract covers the line, else the same. */
  public Emissions marketBased() {
    return component.contractEmissions(line.declared().amount().number());
  }
}
