package greenplan.cli;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.inventory.Inventory;
import greenplan.report.RunRecord;
import greenplan.scenario.Scenario;
import greenplan.trajectory.setup.Outlook;
import greenplan.uncertainty.Certainty;
import greenplan.uncertainty.setup.UncertainPlan;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a scenario file to how sure it is. */
final class CertaintyRun {

  private final Problems problems;
  private final FootprintRun footprints;

  CertaintyRun(Problems problems) {
    this.problems = problems;
    this.footprints = new FootprintRun(problems);
  }

  /** How sure a scenario file is; null after what is wrong has been reported. */
  @Nullable Certainty certainty(String file, InputStream in, int threads) {
    Scenario scenario = footprints.scenario(file, in);
    if (scenario == null) {
      return null;
    }
    Inventory inventory = footprints.inventory(scenario);
    Outlook outlook = footprints.outlook(inventory);
    UncertainPlan plan = footprints.uncertainty(outlook);
    if (plan == null && !problems.hasErrors()) {
      problems.add(
          Code.GP201,
          Origin.of(Source.ofText(file, "")),
          "the scenario does not say how sure its figures are",
          "add \"uncertainty:\", as in uncertainty: {amounts: {gas: 5 %}}");
    }
    return plan == null || problems.hasErrors() ? null : Certainty.of(plan, threads);
  }

  /** What the result was made from. */
  RunRecord record(Certainty certainty) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("base_year", certainty.trajectory().baseYear().toString());
    settings.put("current_year", certainty.trajectory().currentYear().toString());
    settings.put("horizon", certainty.plan().outlook().axis().horizon().toString());
    if (certainty.simulation() != null) {
      settings.put("seed", Long.toString(certainty.simulation().seed()));
      settings.put("trials", Integer.toString(certainty.simulation().trials()));
    }
    return footprints.record(certainty.plan().outlook().inventory(), settings);
  }
}
