package greenplan.cli;

import greenplan.appraisal.CostCurve;
import greenplan.appraisal.PlanChoice;
import greenplan.appraisal.TargetChoice;
import greenplan.appraisal.choice.Selection;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Problems;
import greenplan.report.ChoiceResult;
import greenplan.report.ChoiceWords;
import greenplan.report.RunRecord;
import greenplan.scenario.plan.Target;
import greenplan.trajectory.TargetResult;
import greenplan.trajectory.model.Axis;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which measures of a plan to buy. */
final class PlanChoiceRun implements ChoiceRun {

  private final Problems problems;
  private final PlanRun plans;
  private @Nullable CostCurve curve;

  PlanChoiceRun(Problems problems) {
    this.problems = problems;
    this.plans = new PlanRun(problems);
  }

  @Override
  public RunRecord record() {
    return plans.record(Objects.requireNonNull(curve).trajectory());
  }

  @Override
  public @Nullable ChoiceResult choose(String file, InputStream in, ChoiceOptions asked) {
    CostCurve found = plans.curve(file, in);
    curve = found;
    if (found == null) {
      return null;
    }
    PlanChoice choice = PlanChoice.of(found, asked.budget(), limits(found, asked));
    if (problems.hasErrors()) {
      return null;
    }
    return asked.target() == null ? most(choice, asked) : cheapest(choice, asked, asked.target());
  }

  private double[] limits(CostCurve of, ChoiceOptions asked) {
    Axis axis = of.costing().outlook().axis();
    double[] limits = new double[axis.count()];
    Arrays.fill(limits, Double.POSITIVE_INFINITY);
    asked
        .byYear()
        .forEach(
            (year, limit) -> {
              if (axis.contains(year)) {
                limits[axis.position(year)] = limit.most().number().doubleValue();
              } else {
                problems.add(
                    Code.GP512,
                    limit.origin(),
                    year + " is no year of the plan",
                    "it runs from " + axis.current() + " to " + axis.horizon());
              }
            });
    return limits;
  }

  private @Nullable ChoiceResult most(PlanChoice choice, ChoiceOptions asked) {
    Optional<Selection> best = choice.portfolio().most();
    if (best.isEmpty() || best.get().chosen().isEmpty()) {
      problems.add(
          Code.GP522,
          ChoiceOptions.option("--budget"),
          best.isEmpty()
              ? "no set of measures keeps to the minimum of net present value and the limits"
              : "within the limits no measure can be bought",
          ChoiceWords.cheapest(choice.candidates()));
      return null;
    }
    return ChoiceWords.most(choice, best.get(), choice.portfolio().greedy(), asked.budget());
  }

  private @Nullable ChoiceResult cheapest(PlanChoice choice, ChoiceOptions asked, String id) {
    TargetResult target = target(choice.curve(), id);
    if (target == null) {
      return null;
    }
    TargetChoice search = new TargetChoice(choice, target);
    Optional<Selection> found = search.cheapest();
    if (found.isEmpty()) {
      problems.add(
          Code.GP522,
          ChoiceOptions.option("--target"),
          ChoiceWords.missed(search, target),
          "a larger budget, more measures, or a later year would be needed");
      return null;
    }
    return ChoiceWords.cheapest(choice, search, target, found.get(), asked.budget());
  }

  private @Nullable TargetResult target(CostCurve of, String id) {
    List<TargetResult> ahead =
        of.trajectory().targets().stream()
            .filter(result -> isLevelAhead(result.target(), of))
            .toList();
    Optional<TargetResult> found =
        ahead.stream().filter(result -> result.target().id().equals(id)).findFirst();
    if (found.isEmpty()) {
      List<String> ids = ahead.stream().map(result -> result.target().id()).toList();
      problems.add(
          Code.GP410,
          ChoiceOptions.option("--target"),
          "the scenario has no target \"" + id + "\" after " + of.trajectory().currentYear(),
          ids.isEmpty() ? "" : Nearest.hintOrAll(id, ids));
    }
    return found.orElse(null);
  }

  private static boolean isLevelAhead(Target target, CostCurve of) {
    return target.budget() == null && target.by().compareTo(of.trajectory().currentYear()) > 0;
  }
}
