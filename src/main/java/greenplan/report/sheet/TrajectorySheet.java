package greenplan.report.sheet;

import greenplan.trajectory.BoundaryTrajectory;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.YearPoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The years of a plan, one row for each year of each boundary. */
final class TrajectorySheet {

  static final List<Column> COLUMNS =
      List.of(
          Column.wide("Boundary"),
          Column.narrow("Year"),
          Column.narrow("Kind of year"),
          Column.tonnes("Growth alone, factors as they are now"),
          Column.tonnes("Business as usual"),
          Column.tonnes("With the plan"),
          Column.tonnes("Target"),
          Column.tonnes("Gap: plan less target"),
          Column.tonnes("Aspiration"));

  private TrajectorySheet() {}

  static void write(Trajectory trajectory, Sheet sheet) {
    sheet.head(COLUMNS);
    for (BoundaryTrajectory years : trajectory.boundaries()) {
      years.years().forEach(point -> row(years, point, sheet));
    }
  }

  private static void row(BoundaryTrajectory years, YearPoint point, Sheet sheet) {
    int row = sheet.nextRow();
    OptionalDouble gap = point.gap();
    sheet.row(
        years.boundary().title(),
        point.year(),
        point.kind(),
        BigDecimal.valueOf(point.frozen()),
        BigDecimal.valueOf(point.asUsual()),
        BigDecimal.valueOf(point.planned()),
        number(point.target()),
        gap.isPresent() ? Live.of(gap.getAsDouble(), "F%1$d-G%1$d", row) : null,
        number(point.aspiration()));
  }

  static @Nullable BigDecimal number(OptionalDouble value) {
    return value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()) : null;
  }
}
