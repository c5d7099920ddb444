package greenplan.report;

import greenplan.trajectory.compare.ComparedBoundary;
import greenplan.trajectory.compare.PlanComparison;
import greenplan.units.FinancialYear;
import java.io.Writer;

/** Plans beside each other as a table for spreadsheets, with every digit. */
public final class CompareCsv {

  private CompareCsv() {}

  /** One row for each boundary, common year and scenario. */
  public static void write(PlanComparison comparison, Writer out) {
    CsvText csv =
        new CsvText(out)
            .row("boundary", "year", "scenario", "planned_tco2e", "difference_to_first_tco2e");
    for (ComparedBoundary boundary : comparison.boundaries()) {
      for (FinancialYear year : comparison.years().all()) {
        for (int plan = 0; plan < comparison.plans().size(); plan++) {
          csv.row(
              boundary.boundary().id(),
              year,
              comparison.plans().get(plan).name(),
              Tonnes.exact(boundary.planned(plan, year)),
              Tonnes.exact(boundary.difference(plan, year)));
        }
      }
    }
  }
}
