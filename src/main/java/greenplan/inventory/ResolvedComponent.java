package greenplan.inventory;

import greenplan.factors.Component;
import greenplan.factors.EmissionFactor;
import greenplan.scenario.Contract;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component of an activity with its factor and every step that leads to it.
 *
 * @param component what it is and where it is counted
 * @param factor the factor
 * @param steps the steps from the unit of the amount to the unit of the factor
 * @param conversion units of the factor per unit of the amount: the product of all steps
 * @param multiplier kilograms of CO2e per unit of the amount: the conversion times the factor
 * @param contract the supplier's factor in its place for the market-based result; null if none
 * @param contractMultiplier kilograms of CO2e per unit of the amount by the contract; null if none
 */
public record ResolvedComponent(
    Component component,
    EmissionFactor factor,
    List<Step> steps,
    BigDecimal conversion,
    BigDecimal multiplier,
    @Nullable Contract contract,
    @Nullable BigDecimal contractMultiplier) {

  static ResolvedComponent of(Component component, EmissionFactor factor, List<Step> steps) {
    BigDecimal conversion = product(steps);
    BigDecimal multiplier = conversion.multiply(factor.kgCo2e());
    return new ResolvedComponent(
        component, factor, List.copyOf(steps), conversion, multiplier, null, null);
  }

  ResolvedComponent with(Contract agreed, List<Step> agreedSteps) {
    BigDecimal rate = product(agreedSteps).multiply(agreed.rate().kgCo2e());
    return new ResolvedComponent(component, factor, steps, conversion, multiplier, agreed, rate);
  }

  private static BigDecimal product(List<Step> steps) {
    BigDecimal product = BigDecimal.ONE;
    for (Step step : steps) {
      product = product.multiply(step.by());
    }
    return product;
  }
}
