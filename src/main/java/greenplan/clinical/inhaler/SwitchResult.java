package greenplan.clinical.inhaler;

import greenplan.units.Emissions;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan of switches comes to over the months that were read.
 *
 * @param plan the plan
 * @param months how many months were read
 * @param effects of each switch
 * @param before the mean footprint of an inhaler now, in kg CO2e
 * @param after the same after all switches
 * @param saved the emissions avoided by all switches
 * @param high the mean footprint of a metered dose inhaler; null where there is none
 * @param low the mean footprint of an inhaler without propellant; null where there is none
 * @param lowCarbon the share of inhalers without propellant, from 0 to 1
 * @param shares the share that each target needs
 */
public record SwitchResult(
    SwitchPlan plan,
    int months,
    List<SwitchEffect> effects,
    BigDecimal before,
    BigDecimal after,
    Emissions saved,
    @Nullable BigDecimal high,
    @Nullable BigDecimal low,
    BigDecimal lowCarbon,
    List<LowCarbonShare> shares) {

  private static final BigDecimal YEAR = BigDecimal.valueOf(12);

  public SwitchResult {
    effects = List.copyOf(effects);
    shares = List.copyOf(shares);
  }

  /** Emissions of the months read as those of twelve such months. */
  public Emissions yearly(Emissions emissions) {
    BigDecimal times = emissions.kgCo2e().multiply(YEAR);
    BigDecimal yearly = InhalerMetrics.divide(times, BigDecimal.valueOf(months));
    return yearly == null ? Emissions.ZERO : Emissions.ofKilograms(yearly);
  }
}
