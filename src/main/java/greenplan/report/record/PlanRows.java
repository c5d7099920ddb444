package greenplan.report.record;

import greenplan.trajectory.BoundaryTrajectory;
import greenplan.trajectory.MeasureSavings;
import greenplan.trajectory.TargetResult;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.Wedge;
import greenplan.trajectory.YearPoint;
import java.util.ArrayList;
import java.util.List;

/** Where a plan leads, as rows of a record. */
final class PlanRows {

  private final Trajectory trajectory;

  PlanRows(Trajectory trajectory) {
    this.trajectory = trajectory;
  }

  List<RecordedRow> years() {
    List<RecordedRow> rows = new ArrayList<>();
    for (BoundaryTrajectory boundary : trajectory.boundaries()) {
      boundary.years().forEach(point -> rows.add(year(boundary, point)));
    }
    return rows;
  }

  private static RecordedRow year(BoundaryTrajectory boundary, YearPoint point) {
    return RecordedRow.empty()
        .with("boundary", boundary.boundary().id())
        .with("year", point.year().toString())
        .with("kind", point.projected() ? "projected" : point.derived() ? "derived" : "data")
        .with("frozen_factors_tco2e", point.frozen())
        .with("business_as_usual_tco2e", point.asUsual())
        .with("planned_tco2e", point.planned())
        .with("target_tco2e", point.target())
        .with("gap_tco2e", point.gap())
        .with("aspiration_tco2e", point.aspiration());
  }

  List<RecordedRow> targets() {
    return trajectory.targets().stream().map(PlanRows::target).toList();
  }

  private static RecordedRow target(TargetResult result) {
    return RecordedRow.empty()
        .with("id", result.target().id())
        .with("status", result.status().word())
        .with("reached", result.reached().map(Object::toString).orElse("never"))
        .with("base_tco2e", result.base())
        .with("allowed_tco2e", result.allowed())
        .with("planned_tco2e", result.planned())
        .with("gap_tco2e", result.gap())
        .with("cumulative_tco2e", result.cumulative())
        .with("cumulative_on_path_tco2e", result.cumulativeOnPath())
        .with("overshoot_tco2e", result.overshoot())
        .with("removals_tco2e", result.removals());
  }

  List<RecordedRow> measures() {
    List<RecordedRow> rows = new ArrayList<>();
    for (BoundaryTrajectory years : trajectory.boundaries()) {
      for (MeasureSavings savings : trajectory.measures()) {
        rows.addAll(savings(years, savings.measure().id(), savings.within(years.boundary())));
      }
    }
    return rows;
  }

  List<RecordedRow> national() {
    List<RecordedRow> rows = new ArrayList<>();
    for (BoundaryTrajectory years : trajectory.boundaries()) {
      for (Wedge wedge : trajectory.wedges()) {
        rows.addAll(savings(years, wedge.projection().id(), wedge.within(years.boundary())));
      }
    }
    return rows;
  }

  private List<RecordedRow> savings(BoundaryTrajectory years, String id, double[] tonnes) {
    List<RecordedRow> rows = new ArrayList<>();
    for (int t = 0; t < tonnes.length; t++) {
      rows.add(
          RecordedRow.empty()
              .with("boundary", years.boundary().id())
              .with("id", id)
              .with("year", trajectory.outlook().axis().year(t).toString())
              .with("savings_tco2e", tonnes[t]));
    }
    return rows;
  }
}
