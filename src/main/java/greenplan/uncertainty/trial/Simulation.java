package greenplan.uncertainty.trial;

import greenplan.factors.Boundary;
import greenplan.trajectory.BoundaryTrajectory;
import greenplan.trajectory.TargetResult;
import greenplan.trajectory.Trajectory;
import greenplan.uncertainty.propagation.Propagation;
import greenplan.uncertainty.setup.UncertainPlan;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan worked out many times, with other amounts, factors, growth and deliveries each time.
 *
 * @param seed what the draws started from
 * @param trials how many there were
 * @param fan how the emissions of each year are spread
 * @param targets how likely each target is met
 */
public record Simulation(long seed, int trials, List<FanYear> fan, List<TargetChance> targets) {

  public Simulation {
    fan = List.copyOf(fan);
    targets = List.copyOf(targets);
  }

  /**
   * Runs all trials.
   *
   * @param threads how many work at it; the result does not depend on it
   */
  public static Simulation of(
      UncertainPlan plan, Trajectory trajectory, Propagation propagation, int threads) {
    List<Boundary> boundaries =
        trajectory.boundaries().stream().map(BoundaryTrajectory::boundary).toList();
    Totals totals = Trials.run(plan, boundaries, threads);
    List<TargetChance> targets = new ArrayList<>();
    if (!trajectory.targets().isEmpty()) {
      Influences influences = Influences.of(plan, propagation, threads);
      for (TargetResult result : trajectory.targets()) {
        targets.add(chance(result, plan, totals, influences));
      }
    }
    return new Simulation(
        plan.declared().seed().orElseThrow(), totals.trials(), fan(totals), targets);
  }

  private static TargetChance chance(
      TargetResult result, UncertainPlan plan, Totals totals, Influences influences) {
    TargetTrials trials = new TargetTrials(result, plan.outlook().plan(), totals);
    double[] gaps = trials.gaps();
    return new TargetChance(
        result,
        trials.met(),
        trials.withinPath(),
        Quantiles.of(gaps),
        Quantiles.of(trials.ofBase()),
        influences.on(gaps));
  }

  private static List<FanYear> fan(Totals totals) {
    List<FanYear> fan = new ArrayList<>();
    for (Boundary boundary : totals.boundaries()) {
      for (int year = 0; year < totals.years(); year++) {
        FinancialYear of = totals.base().plus(year);
        fan.add(new FanYear(boundary, of, Quantiles.of(totals.of(boundary, of))));
      }
    }
    return fan;
  }
}
