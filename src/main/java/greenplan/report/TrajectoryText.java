package greenplan.report;

import greenplan.trajectory.BoundaryTrajectory;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.commitment.Commitments;
import greenplan.trajectory.indicator.IndicatorResult;
import greenplan.trajectory.indicator.Indicators;
import java.util.List;

/** A trajectory for people: years, targets, and what closes the gap. */
public final class TrajectoryText {

  private TrajectoryText() {}

  /**
   * The whole text.
   *
   * @param plain whether to do without characters beyond ASCII
   */
  public static String of(Trajectory trajectory, boolean plain) {
    boolean hasLines = !trajectory.outlook().asUsual().lines().isEmpty();
    List<IndicatorResult> indicators = Indicators.of(trajectory.outlook());
    Commitments commitments = Commitments.of(trajectory.outlook().plan());
    return PlanHeading.of(trajectory, "to " + trajectory.outlook().axis().horizon())
        + (hasLines ? emissions(trajectory, plain) : "")
        + IndicatorText.of(indicators)
        + NestedText.of(trajectory.outlook().plan())
        + CommitmentText.of(commitments, new PlannedValues(indicators));
  }

  private static String emissions(Trajectory trajectory, boolean plain) {
    StringBuilder text = new StringBuilder("Business as usual:\n");
    UsualWords.of(trajectory).forEach(line -> text.append("  ").append(line).append('\n'));
    text.append('\n');
    for (BoundaryTrajectory years : trajectory.boundaries()) {
      text.append(TrajectoryYears.of(years, trajectory, plain));
    }
    text.append(TargetTable.of(trajectory));
    for (BoundaryTrajectory years : trajectory.boundaries()) {
      text.append(years.boundary().title()).append(", tCO2e\n\n");
      text.append(SavingsTable.of(trajectory, years.boundary()));
    }
    return text.append(FleetTable.of(trajectory)).toString();
  }
}
