package greenplan.trajectory.setup;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.scenario.plan.Plan;
import greenplan.scenario.plan.StatedRate;
import greenplan.scenario.plan.Target;

/** What can be wrong with rates once targets are known. */
record RateChecks(Plan plan, Problems problems) {

  void check() {
    for (StatedRate rate : plan.rates()) {
      plan.targets().stream()
          .filter(target -> target.id().equals(rate.target().name()))
          .forEach(target -> target(target, rate.target().origin()));
    }
  }

  private void target(Target target, Origin origin) {
    if (target.budget() != null) {
      problems.add(
          Code.GP515,
          origin,
          "\"" + target.id() + "\" is a budget, and a rate leads to a level",
          "name a target with a reduction, a level or net zero");
    } else if (target.by().compareTo(plan.settings().currentYear()) <= 0) {
      problems.add(
          Code.GP512,
          origin,
          "\"" + target.id() + "\" is due in " + target.by() + ", not after the current year",
          "name a target that lies ahead");
    }
  }
}
