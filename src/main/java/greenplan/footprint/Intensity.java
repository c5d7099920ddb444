package greenplan.footprint;

import greenplan.scenario.Denominator;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Emissions per unit of something. Intensities never add: a sum of sites divides anew.
 *
 * @param name what it is per, such as {@code floor-area}
 * @param per the unit
 * @param kgCo2e kilograms of CO2e per unit, to 34 digits
 */
public record Intensity(String name, Unit per, BigDecimal kgCo2e) {

  /** The total of a footprint per unit of each denominator of its year. */
  public static List<Intensity> of(Footprint footprint) {
    BigDecimal total = footprint.total().kgCo2e();
    return footprint.inventory().section(footprint.year()).denominators().stream()
        .map(denominator -> of(denominator, total))
        .toList();
  }

  private static Intensity of(Denominator denominator, BigDecimal total) {
    BigDecimal value = total.divide(denominator.amount().number(), MathContext.DECIMAL128);
    return new Intensity(denominator.name(), denominator.amount().unit(), value);
  }
}
