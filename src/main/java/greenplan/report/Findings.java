package greenplan.report;

import greenplan.appraisal.CostCurve;
import greenplan.footprint.Footprint;
import greenplan.peers.PeerStudy;
import greenplan.scenario.Scenario;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.claim.ClaimResult;
import greenplan.trajectory.since.Comparison;
import greenplan.uncertainty.Certainty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was worked out of one scenario, for a report of the whole.
 *
 * @param footprint the footprint of the reported year
 * @param since why it differs from the earliest year that the scenario holds; null where it holds
 *     one year only
 * @param trajectory where the plan leads; null where the scenario has none
 * @param claims the claims, worked out; empty where there are none
 * @param costs what the measures cost; null where none states costs
 * @param certainty how sure the figures are; null where the scenario does not say
 * @param peers the comparisons with peers that the scenario declares, in its order; empty where
 *     there are none
 * @param run what all of it was made from
 */
public record Findings(
    Footprint footprint,
    @Nullable Comparison since,
    @Nullable Trajectory trajectory,
    List<ClaimResult> claims,
    @Nullable CostCurve costs,
    @Nullable Certainty certainty,
    List<PeerStudy> peers,
    RunRecord run) {

  public Findings {
    claims = List.copyOf(claims);
    peers = List.copyOf(peers);
  }

  /** What was declared. */
  public Scenario scenario() {
    return footprint.inventory().scenario();
  }
}
