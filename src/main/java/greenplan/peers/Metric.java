package greenplan.peers;

import greenplan.units.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What organisations are compared by.
 *
 * @param name its name, as {@code kgco2e_per_inhaler}
 * @param title what readers see
 * @param of the unit that it is an amount of
 * @param per the unit that it is divided by; null for a share in percent
 * @param lowerIsBetter whether the lowest value is the best
 */
public record Metric(
    String name, String title, Unit of, @Nullable Unit per, boolean lowerIsBetter) {

  private static final Unit TONNE = Unit.of("tCO2e");

  /** How values are written: {@code kWh/m2}. */
  public String unit() {
    return per == null ? of.symbol() : of + "/" + per;
  }

  /** Whether it is emissions themselves, so that nothing has to be known to turn it into them. */
  public boolean isEmissions() {
    return of.isKindOf(TONNE);
  }

  /** A value with its sign turned where the highest is the best, so that the smallest leads. */
  BigDecimal oriented(BigDecimal value) {
    return lowerIsBetter ? value : value.negate();
  }
}
