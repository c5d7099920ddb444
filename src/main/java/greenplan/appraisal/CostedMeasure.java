package greenplan.appraisal;

import greenplan.appraisal.money.Appraisal;
import greenplan.appraisal.money.Flows;
import greenplan.appraisal.setup.Costs;
import greenplan.scenario.plan.Measure;
import java.util.OptionalDouble;

/**
 * A measure with its costs and the tonnes that it is credited with beside all others.
 *
 * @param costs its costs by year of the plan
 * @param flows money and tonnes from the base year of discounting on
 * @param appraisal what they come to
 * @param tonnesInYear tCO2e saved in the year of the curve
 * @param perTonne pounds per tonne by the denominator that the scenario chose; empty where nothing
 *     is saved
 */
public record CostedMeasure(
    Costs costs, Flows flows, Appraisal appraisal, double tonnesInYear, OptionalDouble perTonne) {

  public Measure measure() {
    return costs.measure();
  }

  /** Whether it saves tonnes and earns money, so that pounds per tonne do not rank it. */
  public boolean isWinWin() {
    return perTonne.isPresent() && perTonne.getAsDouble() < 0;
  }

  /** Whether it is at least as good as another in money and tonnes, and better in one of them. */
  boolean dominates(CostedMeasure other) {
    double money = appraisal.npv() - other.appraisal.npv();
    double tonnes = appraisal.tonnes() - other.appraisal.tonnes();
    return money >= 0 && tonnes >= 0 && (money > 0 || tonnes > 0);
  }
}
