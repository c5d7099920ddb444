package greenplan.clinical.inhaler;

import greenplan.units.Emissions;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one switch does over the months that were read.
 *
 * @param plan the switch
 * @param concerned the inhalers with a footprint that it acts on
 * @param moved those that it replaces
 * @param without inhalers that it would act on but that have no footprint; they stay as they are
 * @param before the emissions of those that it replaces, as they are
 * @param saved the emissions that it avoids; below zero where it adds some
 */
public record SwitchEffect(
    Switch plan,
    BigDecimal concerned,
    BigDecimal moved,
    BigDecimal without,
    Emissions before,
    Emissions saved) {

  /** Kg CO2e of one of those that take the place, on average; null where none is moved. */
  public @Nullable BigDecimal perInhalerThen() {
    BigDecimal then = before.kgCo2e().subtract(saved.kgCo2e());
    return InhalerMetrics.divide(then, moved);
  }
}
