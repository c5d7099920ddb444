package greenplan.report.record;

import greenplan.uncertainty.Certainty;
import greenplan.uncertainty.propagation.Propagation;
import greenplan.uncertainty.trial.FanYear;
import greenplan.uncertainty.trial.Simulation;
import greenplan.uncertainty.trial.TargetChance;
import java.util.List;

/** How sure a scenario is, as rows of a record. */
final class CertaintyRows {

  private final Certainty certainty;

  CertaintyRows(Certainty certainty) {
    this.certainty = certainty;
  }

  List<RecordedRow> propagation() {
    Propagation found = certainty.propagation();
    return List.of(
        RecordedRow.empty()
            .with("boundary", found.boundary().id())
            .with("year", found.year().toString())
            .with("total_tco2e", found.total())
            .with("half_range_percent", 100 * found.shared())
            .with("half_range_if_independent_percent", 100 * found.independent())
            .with("expected_total_tco2e", found.mean()));
  }

  List<RecordedRow> chances() {
    Simulation simulation = certainty.simulation();
    return simulation == null
        ? List.of()
        : simulation.targets().stream().map(CertaintyRows::chance).toList();
  }

  private static RecordedRow chance(TargetChance chance) {
    return RecordedRow.empty()
        .with("id", chance.result().target().id())
        .with("probability_met", chance.met().share())
        .with("probability_within_path", chance.withinPath().share());
  }

  List<RecordedRow> fan() {
    Simulation simulation = certainty.simulation();
    return simulation == null
        ? List.of()
        : simulation.fan().stream().map(CertaintyRows::year).toList();
  }

  private static RecordedRow year(FanYear year) {
    return RecordedRow.empty()
        .with("boundary", year.boundary().id())
        .with("year", year.year().toString())
        .with("mean_tco2e", year.spread().mean())
        .with("p5_tco2e", year.spread().p5())
        .with("p25_tco2e", year.spread().p25())
        .with("p50_tco2e", year.spread().p50())
        .with("p75_tco2e", year.spread().p75())
        .with("p95_tco2e", year.spread().p95());
  }
}
