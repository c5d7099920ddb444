package greenplan.report.page;

import greenplan.report.Findings;
import greenplan.trajectory.BoundaryTrajectory;
import greenplan.trajectory.Trajectory;
import java.util.Optional;

/** What closes the gap between growth alone and the plan, measure by measure. */
final class WedgesSection {

  private WedgesSection() {}

  static Optional<Section> of(Findings findings) {
    Trajectory trajectory = findings.trajectory();
    return trajectory == null || isEmpty(trajectory)
        ? Optional.empty()
        : Optional.of(section(trajectory));
  }

  private static boolean isEmpty(Trajectory trajectory) {
    return trajectory.outlook().asUsual().lines().isEmpty()
        || trajectory.outlook().axis().count() < 2
        || (trajectory.measures().isEmpty() && trajectory.wedges().isEmpty());
  }

  private static Section section(Trajectory trajectory) {
    Section section = Section.of("wedges", "Wedges: what closes the gap");
    for (BoundaryTrajectory years : trajectory.boundaries()) {
      Wedges wedges = Wedges.of(trajectory, years);
      if (!wedges.isEmpty()) {
        section.show(new WedgesFigure(trajectory, years, wedges).figure());
        section.list(WedgesTable.of(trajectory, years));
      }
    }
    return section.note(
        "What two measures save together is shared between them, so that all parts add up to the"
            + " difference between growth alone and the plan.");
  }
}
