package greenplan.report;

import greenplan.uncertainty.Certainty;
import greenplan.uncertainty.propagation.LineRange;
import greenplan.uncertainty.trial.FanYear;
import greenplan.uncertainty.trial.Quantiles;
import greenplan.uncertainty.trial.Simulation;
import java.io.Writer;

/** How sure a scenario is, as a table for spreadsheets, with every digit. */
public final class CertaintyCsv {

  private CertaintyCsv() {}

  /** One row for each boundary and year; without draws, one for each line. */
  public static void write(Certainty certainty, Writer out) {
    Simulation simulation = certainty.simulation();
    if (simulation == null) {
      lines(certainty, new CsvText(out));
    } else {
      years(certainty, simulation, new CsvText(out));
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

  private static void years(Certainty certainty, Simulation simulation, CsvText csv) {
    csv.row(
        "boundary",
        "year",
        "planned_tco2e",
        "mean_tco2e",
        "p5_tco2e",
        "p25_tco2e",
        "p50_tco2e",
        "p75_tco2e",
        "p95_tco2e");
    for (FanYear year : simulation.fan()) {
      Quantiles spread = year.spread();
      csv.row(
          year.boundary().id(),
          year.year(),
          Tonnes.exact(certainty.trajectory().within(year.boundary()).at(year.year()).planned()),
          Tonnes.exact(spread.mean()),
          Tonnes.exact(spread.p5()),
          Tonnes.exact(spread.p25()),
          Tonnes.exact(spread.p50()),
          Tonnes.exact(spread.p75()),
          Tonnes.exact(spread.p95()));
    }
  }
}
