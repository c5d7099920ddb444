package greenplan.inventory;

import greenplan.factors.Component;
import greenplan.factors.EmissionFactor;
import greenplan.scenario.Contract;
import greenplan.units.Emissions;
import greenplan.units.Ratio;
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
 * @param multiplier the dividend of the conversion times the factor, worked out once for all lines
 * @param contract the supplier's factor in its place for the market-based result; null if none
 * @param contractConversion units of the supplier's factor per unit of the amount
 */
public record ResolvedComponent(
    Component component,
    EmissionFactor factor,
    List<Step> steps,
    Ratio conversion,
    BigDecimal multiplier,
    @Nullable Contract contract,
    Ratio contractConversion) {

  static ResolvedComponent of(Component component, EmissionFactor factor, List<Step> steps) {
    Ratio conversion = product(steps);
    BigDecimal multiplier = conversion.over().multiply(factor.kgCo2e());
    return new ResolvedComponent(
        component, factor, List.copyOf(steps), conversion, multiplier, null, Ratio.ONE);
  }

  ResolvedComponent with(Contract agreed, List<Step> agreedSteps) {
    return new ResolvedComponent(
        component, factor, steps, conversion, multiplier, agreed, product(agreedSteps));
  }

  private static Ratio product(List<Step> steps) {
    Ratio product = Ratio.ONE;
    for (Step step : steps) {
      product = product.times(step.by());
    }
    return product;
  }

  /** The emissions of an amount: amount x steps x factor, divided once at the end. */
  public Emissions emissions(BigDecimal amount) {
    return Emissions.ofKilograms(conversion.divide(amount.multiply(multiplier)));
  }

  /** The emissions of an amount by the contract, or by the factor where there is none. */
  public Emissions contractEmissions(BigDecimal amount) {
    return contract == null
        ? emissions(amount)
        : Emissions.ofKilograms(
            contractConversion.apply(amount.multiply(contract.rate().kgCo2e())));
  }
}
