package greenplan.trajectory.setup;

import greenplan.factors.Boundary;
import greenplan.inventory.InventoryLine;
import greenplan.inventory.ResolvedComponent;
import java.math.BigDecimal;
import java.util.Arrays;

/** The tonnes that a unit of a line causes today, in each boundary. */
final class LineFactors {

  private LineFactors() {}

  /** tCO2e per unit of the line's amount, in the order of {@link Boundary}; location-based. */
  static double[] today(InventoryLine line) {
    Boundary[] boundaries = Boundary.values();
    double[] factors = new double[boundaries.length];
    for (int b = 0; b < boundaries.length; b++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (ResolvedComponent component : line.components()) {
        if (boundaries[b].includes(component.component().placement())) {
          sum = sum.add(component.emissions(BigDecimal.ONE).tonnes());
        }
      }
      factors[b] = sum.doubleValue();
    }
    return factors;
  }

  /** A factor in every year. */
  static double[] flat(double factor, int years) {
    double[] all = new double[years];
    Arrays.fill(all, factor);
    return all;
  }
}
