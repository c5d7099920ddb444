package greenplan.appraisal.money;

import java.util.OptionalDouble;

/**
 * What flows come to. Present values in pounds of the price year, seen from the base year.
 *
 * @param capital pounds spent once, undiscounted
 * @param capitalValue present value of capital less its residual value
 * @param costValue present value of running costs
 * @param savingValue present value of running savings
 * @param carbonValue what the tonnes are worth to society; no cash
 * @param tonnes tCO2e saved, undiscounted
 * @param discountedTonnes the same, each year times its discount factor
 * @param payback years from the first spending until the money is back, undiscounted and without
 *     residual value; empty if it never is
 * @param equivalentAnnualCost the same amount in every year after the first spending to the last
 *     year with flows, of the same present value; below zero where it saves
 */
public record Appraisal(
    double capital,
    double capitalValue,
    double costValue,
    double savingValue,
    double carbonValue,
    double tonnes,
    double discountedTonnes,
    OptionalDouble payback,
    double equivalentAnnualCost) {

  /**
   * Works out flows.
   *
   * @param carbonValues pounds for a tonne in each year of the flows
   */
  public static Appraisal of(Flows flows, Discounting discounting, double[] carbonValues) {
    double[] carbon = new double[flows.years()];
    for (int n = 0; n < carbon.length; n++) {
      carbon[n] = flows.tonnes()[n] * carbonValues[n];
    }
    double capital =
        discounting.presentValue(flows.capital()) - discounting.presentValue(flows.residual());
    double cost = discounting.presentValue(flows.cost());
    double saving = discounting.presentValue(flows.saving());
    return new Appraisal(
        sum(flows.capital()),
        capital,
        cost,
        saving,
        discounting.presentValue(carbon),
        sum(flows.tonnes()),
        discounting.presentValue(flows.tonnes()),
        Payback.of(flows),
        yearly(capital + cost - saving, flows, discounting));
  }

  /** Net present value without carbon: above zero where the measure earns money. */
  public double npv() {
    return savingValue - costValue - capitalValue;
  }

  /** Net present value with the value of carbon. */
  public double socialNpv() {
    return npv() + carbonValue;
  }

  /** Pounds for a tonne: - NPV without carbon / tonnes; empty where no tonne is saved. */
  public OptionalDouble costPerTonne(boolean discounted) {
    double denominator = discounted ? discountedTonnes : tonnes;
    return denominator > 0 ? OptionalDouble.of(-npv() / denominator) : OptionalDouble.empty();
  }

  private static double yearly(double cost, Flows flows, Discounting discounting) {
    int first = 0;
    while (first < flows.years() - 1 && flows.net(first) == 0) {
      first++;
    }
    int last = flows.years() - 1;
    while (last > first && flows.net(last) == 0) {
      last--;
    }
    double annuity = discounting.annuity(first + 1, last);
    return annuity > 0 ? cost / annuity : cost;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
