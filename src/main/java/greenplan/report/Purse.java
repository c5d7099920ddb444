package greenplan.report;

import greenplan.appraisal.CostCurve;
import greenplan.appraisal.CostedMeasure;
import greenplan.scenario.plan.MeasureCosts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Whose money it is: present values in pounds of the price year, over all measures.
 *
 * @param name who pays or saves, as the scenario says
 * @param capital what this purse pays once, less what it is still worth at the horizon
 * @param cost what it pays to run
 * @param saving what it saves
 */
public record Purse(String name, double capital, double cost, double saving) {

  private static final String UNNAMED = "(not said)";

  /** What it saves less what it pays. */
  public double net() {
    return saving - cost - capital;
  }

  /** The purses that money goes out of or into, by name. */
  public static List<Purse> of(CostCurve curve) {
    Map<String, Purse> purses = new TreeMap<>();
    for (CostedMeasure measure : curve.measures()) {
      MeasureCosts costs = Objects.requireNonNull(measure.measure().costs());
      add(
          purses,
          new Purse(
              named(costs.pays()),
              measure.appraisal().capitalValue(),
              measure.appraisal().costValue(),
              0));
      add(purses, new Purse(named(costs.saves()), 0, 0, measure.appraisal().savingValue()));
    }
    return purses.values().stream()
        .filter(purse -> purse.capital != 0 || purse.cost != 0 || purse.saving != 0)
        .toList();
  }

  private static void add(Map<String, Purse> purses, Purse more) {
    purses.merge(more.name, more, Purse::and);
  }

  private Purse and(Purse more) {
    return new Purse(name, capital + more.capital, cost + more.cost, saving + more.saving);
  }

  private static String named(String name) {
    return name.isEmpty() ? UNNAMED : name;
  }
}
