package greenplan.report.page;

import greenplan.report.SavingsTable;
import greenplan.trajectory.BoundaryTrajectory;
import greenplan.trajectory.MeasureSavings;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.Wedge;
import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** What every projection and measure saves; the download has all years. */
final class WedgesTable {

  private final Trajectory trajectory;
  private final BoundaryTrajectory points;
  private final List<FinancialYear> years;
  private final DataTable table;

  private WedgesTable(Trajectory trajectory, BoundaryTrajectory points, List<FinancialYear> years) {
    this.trajectory = trajectory;
    this.points = points;
    this.years = years;
    List<Column> columns = new ArrayList<>(List.of(Column.text("part", "What closes the gap")));
    years.forEach(y -> columns.add(Column.number(key(y), y + ", tCO2e")));
    this.table = DataTable.of("Savings, " + points.boundary().title(), columns);
  }

  /** The first projected year, those of targets, and the last. */
  static DataTable of(Trajectory trajectory, BoundaryTrajectory points) {
    TreeSet<FinancialYear> few = new TreeSet<>(SavingsTable.years(trajectory, points.boundary()));
    few.add(trajectory.currentYear().plus(1));
    List<FinancialYear> all =
        points.years().stream()
            .map(point -> point.year())
            .filter(year -> year.compareTo(trajectory.currentYear()) >= 0)
            .toList();
    DataTable whole = new WedgesTable(trajectory, points, all).build();
    return new WedgesTable(trajectory, points, List.copyOf(few)).build().downloads(whole);
  }

  private static String key(FinancialYear year) {
    return "y" + year.toString().replace('/', '_') + "_tco2e";
  }

  private interface OfYear {
    Cell at(FinancialYear year);
  }

  private DataTable build() {
    total(
        "Growth alone, factors of " + trajectory.currentYear(), y -> whole(points.at(y).frozen()));
    for (Wedge wedge : trajectory.wedges()) {
      saving("Nation: " + wedge.projection().title(), wedge.within(points.boundary()));
    }
    total("Business as usual", y -> whole(points.at(y).asUsual()));
    for (MeasureSavings one : SavingsTable.largestFirst(trajectory, points.boundary())) {
      saving(one.measure().title(), one.within(points.boundary()));
    }
    total("Plan", y -> whole(points.at(y).planned()));
    total("Target", y -> Cell.number(points.at(y).target(), 0));
    return table;
  }

  private static Cell whole(double tonnes) {
    return Cell.number(tonnes, 0);
  }

  private void saving(String title, double[] tonnes) {
    if (Arrays.stream(tonnes).anyMatch(t -> t != 0)) {
      table.row(
          cells(title, y -> Cell.signed(-tonnes[trajectory.outlook().axis().position(y)], 0)));
    }
  }

  private void total(String title, OfYear value) {
    table.total(cells(title, value).toArray(Cell[]::new));
  }

  private List<Cell> cells(String title, OfYear value) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.text(title)));
    years.forEach(year -> cells.add(value.at(year)));
    return cells;
  }
}
