package greenplan.report.record;

import greenplan.appraisal.CostCurve;
import greenplan.appraisal.CostedMeasure;
import greenplan.factors.Boundary;
import greenplan.factors.Scope;
import greenplan.footprint.Footprint;
import greenplan.peers.PeerComparison;
import greenplan.peers.PeerStudy;
import greenplan.report.Findings;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.claim.ClaimResult;
import greenplan.uncertainty.Certainty;
import greenplan.units.Emissions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The results of a scenario as tables. */
final class FindingsTables {

  private final Map<RecordedPart, List<RecordedRow>> rows = new EnumMap<>(RecordedPart.class);

  private FindingsTables() {}

  static List<RecordedTable> of(Findings findings) {
    FindingsTables tables = new FindingsTables();
    tables.totals(findings.footprint());
    Trajectory trajectory = findings.trajectory();
    if (trajectory != null) {
      PlanRows plan = new PlanRows(trajectory);
      tables.rows.put(RecordedPart.YEARS, plan.years());
      tables.rows.put(RecordedPart.TARGETS, plan.targets());
      tables.rows.put(RecordedPart.MEASURES, plan.measures());
      tables.rows.put(RecordedPart.NATIONAL, plan.national());
    }
    findings.claims().forEach(tables::claim);
    findings.peers().forEach(tables::peers);
    CostCurve costs = findings.costs();
    if (costs != null) {
      costs.measures().forEach(tables::costs);
    }
    Certainty certainty = findings.certainty();
    if (certainty != null) {
      CertaintyRows sure = new CertaintyRows(certainty);
      tables.rows.put(RecordedPart.CERTAINTY, sure.propagation());
      tables.rows.put(RecordedPart.CHANCES, sure.chances());
      tables.rows.put(RecordedPart.FAN, sure.fan());
    }
    return tables.all();
  }

  private List<RecordedTable> all() {
    List<RecordedTable> all = new ArrayList<>();
    for (RecordedPart part : RecordedPart.values()) {
      all.add(new RecordedTable(part, rows.getOrDefault(part, List.of())));
    }
    return all;
  }

  private void add(RecordedPart part, RecordedRow row) {
    rows.computeIfAbsent(part, p -> new ArrayList<>()).add(row);
  }

  private void totals(Footprint footprint) {
    for (Boundary boundary : Boundary.values()) {
      total("boundary", boundary.id(), footprint.within(boundary).total());
    }
    for (Scope scope : Scope.values()) {
      total("scope", scope.id(), footprint.total(scope));
    }
    total("electricity", "location-based", footprint.electricityLocationBased());
    total("electricity", "market-based", footprint.electricityMarketBased());
  }

  private void total(String kind, String id, Emissions emissions) {
    RecordedRow row = RecordedRow.empty().with("kind", kind).with("id", id);
    add(RecordedPart.TOTALS, row.with("emissions_tco2e", emissions.tonnes()));
  }

  private void claim(ClaimResult result) {
    RecordedRow row = RecordedRow.empty().with("id", result.claim().head().id());
    add(
        RecordedPart.CLAIMS,
        row.with("status", result.status().word()).with("computed", result.computed()));
  }

  private void peers(PeerStudy study) {
    for (PeerComparison one : study.comparisons()) {
      add(
          RecordedPart.PEERS,
          RecordedRow.empty()
              .with("study", study.title())
              .with("metric", one.metric().name())
              .with("organisation", one.own().code())
              .with("value", one.own().value())
              .with("rank", BigDecimal.valueOf(one.standing().rank()))
              .with("among", BigDecimal.valueOf(one.standing().among()))
              .with("percentile", one.standing().percentile()));
    }
  }

  private void costs(CostedMeasure measure) {
    RecordedRow row = RecordedRow.empty().with("id", measure.measure().id());
    add(
        RecordedPart.COSTS,
        row.with("npv_gbp", measure.appraisal().npv())
            .with("social_npv_gbp", measure.appraisal().socialNpv())
            .with("cost_gbp_per_tco2e", measure.perTonne()));
  }
}
