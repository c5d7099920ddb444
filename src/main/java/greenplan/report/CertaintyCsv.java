package greenplan.report;

import greenplan.scenario.plan.Target;
import greenplan.uncertainty.Certainty;
import greenplan.uncertainty.propagation.LineRange;
import greenplan.uncertainty.trial.FanYear;
import greenplan.uncertainty.trial.Quantiles;
import greenplan.uncertainty.trial.Simulation;
import greenplan.uncertainty.trial.TargetChance;
import java.io.Writer;

/** How sure a scenario is, as a table for spreadsheets, with every digit. */
public final class CertaintyCsv {

  private CertaintyCsv() {}

  /**
   * One row for each boundary and year, then one for each target; without draws, one for each line.
   */
  public static void write(Certainty certainty, Writer out) {
    Simulation simulation = certainty.simulation();
    if (simulation == null) {
      lines(certainty, new CsvText(out));
    } else {
      draws(certainty, simulation, new CsvText(out));
    }
  }

  private static void lines(Certainty certainty, CsvText csv) {
    csv.row(
        "line",
        "emissions_tco2e",
        "amount_half_range_percent",
        "factor_half_range_percent",
        "line_half_range_percent",
        "contribution_to_variance_percent");
    for (LineRange line : certainty.propagation().lines()) {
      csv.row(
          line.id(),
          Tonnes.exact(line.tonnes()),
          Tonnes.exact(100 * line.amount()),
          Tonnes.exact(100 * line.factor()),
          Tonnes.exact(100 * line.line()),
          Tonnes.exact(100 * line.contribution()));
    }
  }

  private static void draws(Certainty certainty, Simulation simulation, CsvText csv) {
    csv.row(
        "kind",
        "boundary",
        "year",
        "target",
        "planned_tco2e",
        "mean_tco2e",
        "p5_tco2e",
        "p25_tco2e",
        "p50_tco2e",
        "p75_tco2e",
        "p95_tco2e",
        "allowed_tco2e",
        "probability_met",
        "wilson_95_low",
        "wilson_95_high");
    simulation.fan().forEach(year -> year(certainty, year, csv));
    simulation.targets().forEach(chance -> target(chance, csv));
  }

  private static void year(Certainty certainty, FanYear year, CsvText csv) {
    Quantiles spread = year.spread();
    csv.row(
        "year",
        year.boundary().id(),
        year.year(),
        "",
        Tonnes.exact(certainty.trajectory().within(year.boundary()).at(year.year()).planned()),
        Tonnes.exact(spread.mean()),
        Tonnes.exact(spread.p5()),
        Tonnes.exact(spread.p25()),
        Tonnes.exact(spread.p50()),
        Tonnes.exact(spread.p75()),
        Tonnes.exact(spread.p95()),
        "",
        "",
        "",
        "");
  }

  /** Of a budget, what is planned and allowed are all its years together. */
  private static void target(TargetChance chance, CsvText csv) {
    Target target = chance.result().target();
    csv.row(
        "target",
        target.boundary().id(),
        target.by(),
        target.id(),
        Tonnes.exact(chance.result().planned()),
        "",
        "",
        "",
        "",
        "",
        "",
        Tonnes.exact(chance.result().allowed()),
        Tonnes.exact(chance.met().share()),
        Tonnes.exact(chance.met().low()),
        Tonnes.exact(chance.met().high()));
  }
}
