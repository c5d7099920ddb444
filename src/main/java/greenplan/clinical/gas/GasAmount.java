package greenplan.clinical.gas;

import greenplan.units.Ratio;
import java.math.BigDecimal;

/**
 * How much of a gas, by mass and by volume.
 *
 * @param kilograms of nitrous oxide, oxygen left out, or of the agent
 * @param litres of nitrous oxide at 15 degC and 101.325 kPa, oxygen left out, or of liquid agent
 */
public record GasAmount(BigDecimal kilograms, BigDecimal litres) {

  public static final GasAmount ZERO = new GasAmount(BigDecimal.ZERO, BigDecimal.ZERO);

  public GasAmount plus(GasAmount other) {
    return new GasAmount(kilograms.add(other.kilograms), litres.add(other.litres));
  }

  public GasAmount minus(GasAmount other) {
    return new GasAmount(kilograms.subtract(other.kilograms), litres.subtract(other.litres));
  }

  /** This amount times a quotient, divided once. */
  public GasAmount times(Ratio ratio) {
    return new GasAmount(ratio.apply(kilograms), ratio.apply(litres));
  }

  public boolean isNegative() {
    return kilograms.signum() < 0;
  }
}
