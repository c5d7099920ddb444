package greenplan.cli;

import greenplan.appraisal.CostCurve;
import greenplan.appraisal.setup.Costing;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.inventory.Inventory;
import greenplan.report.RunRecord;
import greenplan.scenario.Scenario;
import greenplan.scenario.ScenarioDocument;
import greenplan.scenario.ScenarioReader;
import greenplan.scenario.plan.PlanSettings;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.rate.Backcasts;
import greenplan.trajectory.setup.Outlook;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a scenario file to a trajectory. */
final class PlanRun {

  private final Problems problems;
  private final FootprintRun footprints;

  PlanRun(Problems problems) {
    this.problems = problems;
    this.footprints = new FootprintRun(problems);
  }

  /** The trajectory of a scenario file; null after what is wrong has been reported. */
  @Nullable Trajectory trajectory(String file, InputStream in) {
    ScenarioDocument document = document(file, in);
    return document == null ? null : trajectory(file, document);
  }

  /** The text of a scenario with what it extends; null after the problem has been reported. */
  @Nullable ScenarioDocument document(String file, InputStream in) {
    return footprints.document(file, in);
  }

  /** The trajectory of a scenario; null after what is wrong has been reported. */
  @Nullable Trajectory trajectory(String file, ScenarioDocument document) {
    Scenario scenario = ScenarioReader.read(document, problems);
    Inventory inventory = footprints.inventory(scenario);
    if (scenario.plan().isEmpty() && !problems.hasErrors()) {
      problems.add(
          Code.GP201,
          Origin.of(Source.ofText(file, "")),
          "the scenario has no plan",
          "add \"targets:\", \"measures:\" or \"drivers:\"");
    }
    Outlook outlook = footprints.outlook(inventory);
    footprints.uncertainty(outlook);
    return problems.hasErrors() ? null : Trajectory.of(outlook);
  }

  /**
   * What it takes to reach the targets ahead, or one of them; null after what is wrong has been
   * reported.
   *
   * @param target the id of the only one to look at; null for all
   */
  @Nullable Backcasts backcasts(String file, InputStream in, @Nullable String target) {
    Trajectory trajectory = trajectory(file, in);
    if (trajectory == null) {
      return null;
    }
    Backcasts all = Backcasts.of(trajectory);
    if (all.all().isEmpty()) {
      problems.add(
          Code.GP201,
          Origin.of(Source.ofText(file, "")),
          "the scenario has no target after " + trajectory.currentYear(),
          "add one under \"targets:\"; a budget is none, because no single year decides it");
    } else if (target != null && !all.ids().contains(target)) {
      problems.add(
          Code.GP410,
          Origin.of(Source.ofText("--target", "")),
          "the scenario has no target \"" + target + "\" after " + trajectory.currentYear(),
          Nearest.hintOrAll(target, all.ids()));
    }
    return problems.hasErrors() ? null : target == null ? all : all.only(target);
  }

  /** What the measures of a scenario cost; null after what is wrong has been reported. */
  @Nullable CostCurve curve(String file, InputStream in) {
    Trajectory trajectory = trajectory(file, in);
    Costing costing = footprints.costing();
    if (trajectory != null && costing == null) {
      problems.add(
          Code.GP201,
          Origin.of(Source.ofText(file, "")),
          "no measure that is on has costs",
          "add \"capital:\", \"yearly-cost:\" or \"yearly-saving:\" to a measure");
    }
    return trajectory == null || costing == null ? null : CostCurve.of(trajectory, costing);
  }

  /** What the result was made from. */
  RunRecord record(Trajectory trajectory) {
    PlanSettings plan = trajectory.outlook().plan().settings();
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("base_year", plan.baseYear().toString());
    settings.put("current_year", plan.currentYear().toString());
    settings.put("horizon", plan.horizon().toString());
    settings.put("path", plan.path());
    settings.put("residual", plan.residual().toPlainString());
    settings.put("attribution", plan.attribution());
    settings.put("calendar_years", plan.calendarYears());
    Costing costing = footprints.costing();
    if (costing != null) {
      settings.put("discount_schedule", costing.basis().schedule());
      settings.put("discounted_to", costing.basis().baseYear().toString());
      settings.put("price_year", Integer.toString(costing.basis().priceYear()));
      settings.put("carbon_values", costing.basis().carbonSeries());
    }
    return footprints.record(trajectory.outlook().inventory(), settings);
  }
}
