package greenplan.uncertainty.trial;

import greenplan.scenario.plan.Plan;
import greenplan.scenario.plan.Target;
import greenplan.trajectory.TargetLevels;
import greenplan.trajectory.TargetResult;
import greenplan.units.FinancialYear;
import java.util.Arrays;

/**
 * One target in every trial. What it allows moves with the base year of the trial where it is a
 * fall, because the same factors stand on both sides; a level or budget in tonnes stays.
 */
final class TargetTrials {

  private final TargetResult result;
  private final Totals totals;
  private final double[] allowed;
  private final double[] planned;

  TargetTrials(TargetResult result, Plan plan, Totals totals) {
    this.result = result;
    this.totals = totals;
    this.allowed = new double[totals.trials()];
    this.planned = planned();
    Target target = result.target();
    double[] base = totals.of(target.boundary(), totals.base());
    Arrays.setAll(
        allowed,
        i -> target.budget() == null ? TargetLevels.of(target, plan, base[i]) : result.allowed());
  }

  private double[] planned() {
    Target target = result.target();
    FinancialYear from = target.from();
    return target.budget() == null || from == null
        ? totals.of(target.boundary(), target.by())
        : totals.sum(target.boundary(), from, target.by());
  }

  /** Planned less allowed. */
  double[] gaps() {
    double[] gaps = new double[planned.length];
    Arrays.setAll(gaps, i -> planned[i] - allowed[i]);
    return gaps;
  }

  /** Planned emissions over those of the base year, or over the budget; 0 of nothing. */
  double[] ofBase() {
    Target target = result.target();
    double[] base = totals.of(target.boundary(), totals.base());
    double[] shares = new double[planned.length];
    for (int i = 0; i < shares.length; i++) {
      double whole = target.budget() == null ? base[i] : result.allowed();
      shares[i] = whole > 0 ? planned[i] / whole : 0;
    }
    return shares;
  }

  /** A difference in the last digits of a double is none. */
  Probability met() {
    boolean[] met = new boolean[planned.length];
    for (int i = 0; i < met.length; i++) {
      met[i] = planned[i] <= allowed[i] + 1e-9 * Math.max(1, allowed[i]);
    }
    return Probability.of(met);
  }

  /** Whether all years together stay within the path, which moves with its base year likewise. */
  Probability withinPath() {
    Target target = result.target();
    double[] together = totals.sum(target.boundary(), totals.base(), target.by());
    double[] base = totals.of(target.boundary(), totals.base());
    boolean relative = target.level() == null && target.budget() == null && result.base() > 0;
    boolean[] within = new boolean[together.length];
    for (int i = 0; i < within.length; i++) {
      double path = result.cumulativeOnPath() * (relative ? base[i] / result.base() : 1);
      within[i] = together[i] <= path + 1e-9 * Math.max(1, path);
    }
    return Probability.of(within);
  }
}
