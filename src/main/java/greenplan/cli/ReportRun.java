package greenplan.cli;

import greenplan.appraisal.CostCurve;
import greenplan.appraisal.setup.Costing;
import greenplan.diagnostics.Problems;
import greenplan.footprint.Footprint;
import greenplan.inventory.Inventory;
import greenplan.peers.PeerStudy;
import greenplan.report.Findings;
import greenplan.report.RunRecord;
import greenplan.scenario.Scenario;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.claim.ClaimResult;
import greenplan.trajectory.setup.Outlook;
import greenplan.trajectory.since.Comparison;
import greenplan.uncertainty.Certainty;
import greenplan.uncertainty.setup.UncertainPlan;
import greenplan.units.FinancialYear;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a scenario file to all that can be worked out of it. */
final class ReportRun {

  private static final int THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());

  private final Problems problems;
  private final FootprintRun footprints;
  private final boolean expects;

  private ReportRun(Problems problems, boolean expects) {
    this.problems = problems;
    this.footprints = new FootprintRun(problems);
    this.expects = expects;
  }

  /** A run whose figures have to be those that the scenario expects. */
  ReportRun(Problems problems) {
    this(problems, true);
  }

  /** A run that is compared with a record, which tells more of a figure that moved. */
  static ReportRun besideRecord(Problems problems) {
    return new ReportRun(problems, false);
  }

  /** All that a scenario file comes to; null after what is wrong has been reported. */
  @Nullable Findings findings(String file, InputStream in, ScenarioOptions asked) {
    Scenario scenario = footprints.scenario(file, in);
    if (scenario == null) {
      return null;
    }
    Inventory inventory = footprints.inventory(scenario);
    boolean planned = !scenario.plan().isEmpty() || scenario.uncertainty() != null;
    Outlook outlook = planned ? footprints.outlook(inventory) : null;
    UncertainPlan uncertain = outlook == null ? null : footprints.uncertainty(outlook);
    List<ClaimResult> claims = footprints.claims(inventory);
    List<PeerStudy> peers = ScenarioPeers.of(scenario, problems);
    Footprint footprint = footprint(inventory, asked);
    return footprint == null || problems.hasErrors()
        ? null
        : findings(footprint, claims, peers, outlook, uncertain);
  }

  private @Nullable Footprint footprint(Inventory inventory, ScenarioOptions asked) {
    return expects
        ? footprints.footprint(inventory, asked.year(), asked.boundary())
        : footprints.asItComesOut(inventory, asked.year(), asked.boundary());
  }

  private Findings findings(
      Footprint footprint,
      List<ClaimResult> claims,
      List<PeerStudy> peers,
      @Nullable Outlook outlook,
      @Nullable UncertainPlan uncertain) {
    Trajectory trajectory =
        outlook == null || outlook.plan().isEmpty() ? null : Trajectory.of(outlook);
    Costing costing = footprints.costing();
    CostCurve costs =
        trajectory == null || costing == null ? null : CostCurve.of(trajectory, costing);
    Certainty certainty = uncertain == null ? null : Certainty.of(uncertain, THREADS);
    Comparison since = since(footprint);
    return new Findings(
        footprint,
        since,
        trajectory,
        claims,
        costs,
        certainty,
        peers,
        record(footprint, since, certainty));
  }

  /** Against the earliest year that is held, which is the one that boards ask about. */
  private static @Nullable Comparison since(Footprint footprint) {
    FinancialYear first =
        footprint.inventory().scenario().years().keySet().stream()
            .min(FinancialYear::compareTo)
            .orElse(footprint.year());
    return first.compareTo(footprint.year()) >= 0
        ? null
        : Comparison.of(
            Footprint.of(footprint.inventory(), first, footprint.boundary()), footprint);
  }

  private RunRecord record(
      Footprint footprint, @Nullable Comparison since, @Nullable Certainty certainty) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("year", footprint.year().toString());
    settings.put("boundary", footprint.boundary().id());
    if (since != null) {
      settings.put("since", since.before().year().toString());
    }
    if (certainty != null && certainty.simulation() != null) {
      settings.put("seed", Long.toString(certainty.simulation().seed()));
      settings.put("trials", Integer.toString(certainty.simulation().trials()));
    }
    return footprints.record(footprint.inventory(), settings);
  }
}
