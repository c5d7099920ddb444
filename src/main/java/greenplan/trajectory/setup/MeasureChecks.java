package greenplan.trajectory.setup;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.scenario.plan.Measure;
import greenplan.scenario.plan.Named;
import greenplan.trajectory.model.Action;
import greenplan.trajectory.model.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be wrong with measures only once it is known what they act on. */
final class MeasureChecks {

  private final Outlook outlook;
  private final Problems problems;

  private MeasureChecks(Outlook outlook, Problems problems) {
    this.outlook = outlook;
    this.problems = problems;
  }

  static void check(Outlook outlook, Problems problems) {
    MeasureChecks checks = new MeasureChecks(outlook, problems);
    List<Action> actions = outlook.actions();
    checks.requirements();
    for (int i = 0; i < actions.size(); i++) {
      checks.effect(outlook.measures().get(i).measure(), i, actions);
    }
  }

  private void requirements() {
    Set<String> on =
        outlook.measures().stream().map(p -> p.measure().id()).collect(Collectors.toSet());
    for (PlacedMeasure placed : outlook.measures()) {
      for (Named required : placed.measure().requires()) {
        if (!on.contains(required.name())) {
          problems.add(
              Code.GP608,
              required.origin(),
              "\"" + placed.measure().id() + "\" needs \"" + required.name() + "\", which is off",
              "turn that on, or leave this one out");
        }
      }
    }
  }

  /** Warns where leaving a measure out changes no year. */
  private void effect(Measure measure, int place, List<Action> actions) {
    List<Action> others = new ArrayList<>(actions);
    others.remove(place);
    double[][] with = Evaluation.of(outlook.asUsual(), actions).totals();
    double[][] without = Evaluation.of(outlook.asUsual(), others).totals();
    if (same(with, without) && measure.requires().isEmpty()) {
      problems.add(
          Code.GP608,
          measure.place().origin(),
          "\"" + measure.id() + "\" changes nothing until " + outlook.axis().horizon(),
          "look at its years, its size and what is left of its lines by then");
    }
  }

  private static boolean same(double[][] one, double[][] other) {
    for (int b = 0; b < one.length; b++) {
      for (int t = 0; t < one[b].length; t++) {
        if (StrictMath.abs(one[b][t] - other[b][t]) > 1e-9 * StrictMath.abs(one[b][t])) {
          return false;
        }
      }
    }
    return true;
  }
}
