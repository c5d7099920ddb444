package greenplan.report;

import greenplan.trajectory.BoundaryTrajectory;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.YearPoint;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The years of one boundary as a picture and a table. */
final class TrajectoryYears {

  private final BoundaryTrajectory years;
  private final boolean aims;
  private final boolean aspires;
  private final boolean plain;

  private TrajectoryYears(BoundaryTrajectory years, boolean plain) {
    this.years = years;
    this.aims = years.years().stream().anyMatch(point -> point.target().isPresent());
    this.aspires = years.years().stream().anyMatch(point -> point.aspiration().isPresent());
    this.plain = plain;
  }

  static String of(BoundaryTrajectory years, Trajectory trajectory, boolean plain) {
    TrajectoryYears text = new TrajectoryYears(years, plain);
    return years.boundary().title()
        + ", tCO2e\n\n"
        + text.picture()
        + "\n"
        + text.table()
        + text.derived(trajectory)
        + "\n";
  }

  private String picture() {
    return line("frozen factors", YearPoint::frozen)
        + line("as usual", YearPoint::asUsual)
        + line("plan", YearPoint::planned)
        + (aims ? line("target", point -> point.target().orElse(0)) : "");
  }

  private String line(String name, ToDoubleFunction<YearPoint> value) {
    double largest = years.years().stream().mapToDouble(YearPoint::frozen).max().orElse(0);
    double[] values = years.years().stream().mapToDouble(value).toArray();
    String first = Tonnes.whole(values[0]);
    String last = Tonnes.whole(values[values.length - 1]);
    return String.format(
        Locale.ROOT,
        "  %-14s %s  %s to %s\n",
        name,
        Sparkline.of(values, largest, plain),
        first,
        last);
  }

  private String table() {
    TextTable table =
        aspires
            ? TextTable.of(
                "year", ">frozen", ">as usual", ">plan", ">target", ">gap", ">aspiration")
            : TextTable.of("year", ">frozen", ">as usual", ">plan", ">target", ">gap");
    years.years().forEach(point -> row(table, point));
    return table.text();
  }

  private void row(TextTable table, YearPoint point) {
    String year = point.year() + (point.derived() ? "*" : "");
    String frozen = Tonnes.whole(point.frozen());
    String usual = Tonnes.whole(point.asUsual());
    String plan = Tonnes.whole(point.planned());
    String target = Tonnes.whole(point.target());
    String gap = Tonnes.signed(point.gap());
    if (aspires) {
      table.row(year, frozen, usual, plan, target, gap, Tonnes.whole(point.aspiration()));
    } else {
      table.row(year, frozen, usual, plan, target, gap);
    }
  }

  private String derived(Trajectory trajectory) {
    return years.years().stream().anyMatch(YearPoint::derived)
        ? "* derived: a straight line between years with data. Projected from "
            + trajectory.currentYear()
            + " on.\n"
        : "Projected from " + trajectory.currentYear() + " on.\n";
  }
}
