package greenplan.report.page;

import greenplan.report.SavingsTable;
import greenplan.report.Tonnes;
import greenplan.trajectory.BoundaryTrajectory;
import greenplan.trajectory.MeasureSavings;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.YearPoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * From growth alone down to the plan, as areas over the years.
 *
 * @param trajectory where the plan leads
 * @param years the years of one boundary
 * @param wedges what takes emissions off
 */
record WedgesFigure(Trajectory trajectory, BoundaryTrajectory years, Wedges wedges) {

  Figure figure() {
    String name = years.boundary().title();
    return new Figure(
        "wedges-" + years.boundary().id(),
        headline(),
        "tCO2e a year, " + name + ", " + first().year() + " to " + last().year(),
        sentence(),
        chart(),
        table());
  }

  private List<YearPoint> points() {
    return years.years().stream()
        .filter(point -> point.year().compareTo(trajectory.currentYear()) >= 0)
        .toList();
  }

  private YearPoint first() {
    return points().get(0);
  }

  private YearPoint last() {
    return points().get(points().size() - 1);
  }

  private int end() {
    return points().size() - 1;
  }

  private String headline() {
    double all = last().frozen() - last().planned();
    double nation = last().frozen() - last().asUsual();
    String name = years.boundary().title();
    if (wedges.nation() == 0 || all <= 0) {
      return name
          + ": the measures save "
          + Tonnes.whole(all - nation)
          + " tCO2e in "
          + last().year();
    }
    return name
        + ": the measures save "
        + Tonnes.whole(all - nation)
        + " tCO2e in "
        + last().year()
        + ", the nation "
        + Tonnes.whole(nation);
  }

  private String sentence() {
    String course =
        "Growth alone would lead to "
            + Tonnes.whole(last().frozen())
            + " tCO2e in "
            + last().year()
            + ", the plan leads to "
            + Tonnes.whole(last().planned())
            + ".";
    return course + largest() + gap();
  }

  private String largest() {
    return SavingsTable.largestFirst(trajectory, years.boundary()).stream()
        .max(Comparator.comparingDouble(this::saved))
        .filter(measure -> saved(measure) > 0)
        .map(
            measure ->
                " The largest measure is then: "
                    + measure.measure().title()
                    + ", "
                    + Tonnes.whole(saved(measure))
                    + " tCO2e.")
        .orElse("");
  }

  private double saved(MeasureSavings measure) {
    return measure.within(years.boundary())[end()];
  }

  private String gap() {
    OptionalDouble gap = last().gap();
    return gap.isEmpty() || gap.getAsDouble() <= 0
        ? ""
        : " " + Tonnes.whole(gap.getAsDouble()) + " tCO2e above the target are left.";
  }

  /** The areas from the bottom up, then the lines. */
  private Chart chart() {
    List<Series> series = new ArrayList<>();
    series.add(series("Plan", "floor", YearPoint::planned));
    List<Wedges.Part> up = new ArrayList<>(wedges.parts());
    Collections.reverse(up);
    up.forEach(part -> series.add(Series.of(part.title(), "solid", part.tonnes())));
    if (points().stream().anyMatch(point -> point.target().isPresent())) {
      series.add(series("Target", "line", point -> point.target().orElse(Double.NaN)));
    }
    List<String> labels = points().stream().map(point -> point.year().toString()).toList();
    return new Chart("stacked", "tCO2e", labels, series);
  }

  private Series series(String name, String style, ToDoubleFunction<YearPoint> value) {
    return Series.of(name, style, points().stream().mapToDouble(value).toArray());
  }

  private DataTable table() {
    List<Column> columns = new ArrayList<>(List.of(Column.text("year", "Year")));
    columns.add(Column.number("growth_alone_tco2e", "Growth alone, tCO2e"));
    for (int i = 0; i < wedges.parts().size(); i++) {
      String title = wedges.parts().get(i).title();
      columns.add(Column.number("wedge_" + (i + 1) + "_tco2e", title));
    }
    columns.add(Column.number("planned_tco2e", "Plan, tCO2e"));
    columns.add(Column.number("target_tco2e", "Target, tCO2e"));
    DataTable table = DataTable.of("Wedges of every year, " + years.boundary().title(), columns);
    for (int t = 0; t < points().size(); t++) {
      table.row(cells(points().get(t), t));
    }
    return table;
  }

  private List<Cell> cells(YearPoint point, int t) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.text(point.year())));
    cells.add(Cell.number(point.frozen(), 0));
    wedges.parts().forEach(part -> cells.add(Cell.signed(-part.tonnes()[t], 0)));
    cells.add(Cell.number(point.planned(), 0));
    cells.add(Cell.number(point.target(), 0));
    return cells;
  }
}
