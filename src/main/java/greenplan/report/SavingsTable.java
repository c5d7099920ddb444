package greenplan.report;

import greenplan.factors.Boundary;
import greenplan.scenario.plan.Measure;
import greenplan.trajectory.BoundaryTrajectory;
import greenplan.trajectory.MeasureSavings;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.Wedge;
import greenplan.trajectory.YearPoint;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * From growth alone to the plan, in the years of targets: what the nation does, what measures do.
 */
public final class SavingsTable {

  private static final int MOST_YEARS = 5;

  private final Trajectory trajectory;
  private final Boundary boundary;
  private final List<FinancialYear> years;
  private final TextTable table;

  private SavingsTable(Trajectory trajectory, Boundary boundary) {
    this.trajectory = trajectory;
    this.boundary = boundary;
    this.years = years(trajectory, boundary);
    this.table =
        TextTable.of(
            Stream.concat(Stream.of("what closes the gap"), years.stream().map(y -> ">" + y))
                .toArray(String[]::new));
  }

  static String of(Trajectory trajectory, Boundary boundary) {
    SavingsTable table = new SavingsTable(trajectory, boundary);
    return table.years.isEmpty() ? "" : table.build();
  }

  /** The years of targets, the nearest ones, and the last year. */
  public static List<FinancialYear> years(Trajectory trajectory, Boundary boundary) {
    TreeSet<FinancialYear> years = new TreeSet<>();
    trajectory.targets().stream()
        .filter(result -> result.target().boundary() == boundary)
        .map(result -> result.target().by())
        .filter(year -> year.compareTo(trajectory.currentYear()) > 0)
        .sorted()
        .limit(MOST_YEARS - 1)
        .forEach(years::add);
    if (trajectory.outlook().axis().count() > 1) {
      years.add(trajectory.outlook().axis().horizon());
    }
    return List.copyOf(years);
  }

  private String build() {
    BoundaryTrajectory points = trajectory.within(boundary);
    row("growth alone, factors of today", year -> points.at(year).frozen());
    for (Wedge wedge : trajectory.wedges()) {
      falls("nation: " + wedge.projection().title(), wedge.within(boundary));
    }
    table.rule();
    row("business as usual", year -> points.at(year).asUsual());
    largestFirst(trajectory, boundary).forEach(m -> falls(m.measure().title(), m.within(boundary)));
    table.rule();
    row("plan", year -> points.at(year).planned());
    row("target", year -> target(points.at(year)));
    return table.text() + "Rounded to whole tonnes; parts may differ from their sum by a few.\n\n";
  }

  private static double target(YearPoint point) {
    return point.target().orElse(Double.NaN);
  }

  /** The measures by what they save within a boundary in all years, the largest first. */
  public static List<MeasureSavings> largestFirst(Trajectory trajectory, Boundary boundary) {
    List<MeasureSavings> all = new ArrayList<>(trajectory.measures());
    all.sort(
        Comparator.comparingDouble((MeasureSavings m) -> -DoubleStream.of(m.within(boundary)).sum())
            .thenComparing(MeasureSavings::measure, Comparator.comparing(Measure::id)));
    return all;
  }

  private interface OfYear {
    double at(FinancialYear year);
  }

  private void falls(String title, double[] tonnes) {
    boolean none = DoubleStream.of(tonnes).allMatch(t -> t == 0);
    if (!none) {
      row("  " + title, year -> -tonnes[trajectory.outlook().axis().position(year)]);
    }
  }

  private void row(String title, OfYear value) {
    List<String> cells = new ArrayList<>();
    cells.add(Visible.of(title));
    for (FinancialYear year : years) {
      double tonnes = value.at(year);
      cells.add(Double.isNaN(tonnes) ? "-" : Tonnes.whole(tonnes));
    }
    table.row(cells.toArray(String[]::new));
  }
}
