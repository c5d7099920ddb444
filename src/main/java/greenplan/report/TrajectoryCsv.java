package greenplan.report;

import greenplan.trajectory.BoundaryTrajectory;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.YearPoint;
import java.io.Writer;
import java.util.OptionalDouble;

/** The years of a trajectory as a table for spreadsheets, with every digit. */
public final class TrajectoryCsv {

  private TrajectoryCsv() {}

  /** One row for each year of each boundary; empty cells where there is no target. */
  public static void write(Trajectory trajectory, Writer out) {
    CsvText csv =
        new CsvText(out)
            .row(
                "boundary",
                "year",
                "frozen_factors_tco2e",
                "business_as_usual_tco2e",
                "planned_tco2e",
                "target_tco2e",
                "gap_tco2e",
                "aspiration_tco2e");
    for (BoundaryTrajectory years : trajectory.boundaries()) {
      for (YearPoint point : years.years()) {
        csv.row(
            years.boundary().id(),
            point.year(),
            Tonnes.exact(point.frozen()),
            Tonnes.exact(point.asUsual()),
            Tonnes.exact(point.planned()),
            cell(point.target()),
            cell(point.gap()),
            cell(point.aspiration()));
      }
    }
  }

  private static Object cell(OptionalDouble value) {
    return value.isPresent() ? Tonnes.exact(value.getAsDouble()) : "";
  }
}
