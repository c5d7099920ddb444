package greenplan.trajectory.setup;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.scenario.plan.Measure;
import greenplan.scenario.plan.MeasureGroup;
import greenplan.scenario.plan.Named;
import greenplan.trajectory.model.Action;
import greenplan.trajectory.model.Evaluation;
import greenplan.trajectory.model.OverfullGroup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    checks.groups();
    OverfullGroup.in(actions).forEach(checks::overfull);
    if (!problems.hasErrors()) {
      checks.effects(actions);
    }
  }

  private void requirements() {
    Set<String> on =
        outlook.measures().stream().map(p -> p.measure().id()).collect(Collectors.toSet());
    Set<String> declared =
        outlook.plan().measures().stream().map(Measure::id).collect(Collectors.toSet());
    for (PlacedMeasure placed : outlook.measures()) {
      for (Named required : placed.measure().requires()) {
        if (!on.contains(required.name()) && declared.contains(required.name())) {
          problems.add(
              Code.GP608,
              required.origin(),
              "\"" + placed.measure().id() + "\" needs \"" + required.name() + "\", which is off",
              "turn that on, or leave this one out");
        }
      }
    }
  }

  /** Reports a group whose measures do not agree on how they overlap. */
  private void groups() {
    Map<String, String> rules = new HashMap<>();
    for (PlacedMeasure placed : outlook.measures()) {
      MeasureGroup group = placed.measure().group();
      String before = rules.putIfAbsent(group.name(), group.rule());
      if (!group.name().isEmpty() && before != null && !before.equals(group.rule())) {
        problems.add(
            Code.GP515,
            placed.measure().place().origin("overlap"),
            "another measure of the group \"" + group.name() + "\" says " + before,
            "all measures of a group overlap in one way");
      }
    }
  }

  private void overfull(OverfullGroup group) {
    String line = outlook.asUsual().lines().get(group.line()).id();
    PlacedMeasure last =
        outlook.measures().stream()
            .filter(placed -> placed.measure().group().name().equals(group.group()))
            .filter(placed -> placed.lines().contains(group.line()))
            .reduce((first, second) -> second)
            .orElseThrow();
    BigDecimal percent = BigDecimal.valueOf(100 * group.sum()).setScale(1, RoundingMode.HALF_UP);
    problems.add(
        Code.GP513,
        last.measure().place().origin("group"),
        "the group \""
            + group.group()
            + "\" changes "
            + percent.stripTrailingZeros().toPlainString()
            + "% of \""
            + line
            + "\" in "
            + outlook.axis().year(group.position()),
        "make the shares smaller, or leave the group out: then the measures multiply");
  }

  private void effects(List<Action> actions) {
    double[][] planned = Evaluation.of(outlook.asUsual(), actions).totals();
    for (int i = 0; i < actions.size(); i++) {
      List<Action> others = new ArrayList<>(actions);
      others.remove(i);
      effect(outlook.measures().get(i).measure(), planned, others);
    }
  }

  /** Warns where leaving a measure out changes no year. */
  private void effect(Measure measure, double[][] planned, List<Action> others) {
    double[][] without = Evaluation.of(outlook.asUsual(), others).totals();
    if (same(planned, without) && measure.requires().isEmpty()) {
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
