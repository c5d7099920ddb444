package greenplan.report.page;

import greenplan.report.Tonnes;
import greenplan.trajectory.BoundaryTrajectory;
import greenplan.trajectory.YearPoint;
import greenplan.uncertainty.trial.FanYear;
import greenplan.uncertainty.trial.Quantiles;
import greenplan.uncertainty.trial.Simulation;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How the emissions of each year are spread, beside what the targets allow. */
final class FanFigure {

  private final List<FanYear> fan;
  private final BoundaryTrajectory years;

  private FanFigure(Simulation simulation, BoundaryTrajectory years) {
    this.fan =
        simulation.fan().stream().filter(year -> year.boundary() == years.boundary()).toList();
    this.years = years;
  }

  static Figure of(Simulation simulation, BoundaryTrajectory years) {
    FanFigure figure = new FanFigure(simulation, years);
    return new Figure(
        "certainty-fan-" + years.boundary().id(),
        figure.headline(),
        "tCO2e a year, "
            + years.boundary().title()
            + ", share of "
            + Tonnes.whole(simulation.trials())
            + " trials below, given these assumptions",
        figure.sentence(),
        figure.chart(),
        figure.table());
  }

  private FanYear last() {
    return fan.get(fan.size() - 1);
  }

  private String headline() {
    Quantiles spread = last().spread();
    return years.boundary().title()
        + ": "
        + Tonnes.whole(spread.p5())
        + " to "
        + Tonnes.whole(spread.p95())
        + " tCO2e in "
        + last().year();
  }

  private String sentence() {
    Quantiles spread = last().spread();
    return "In "
        + last().year()
        + ", nine trials of ten lie between "
        + Tonnes.whole(spread.p5())
        + " and "
        + Tonnes.whole(spread.p95())
        + " tCO2e and half of them between "
        + Tonnes.whole(spread.p25())
        + " and "
        + Tonnes.whole(spread.p75())
        + "; the median is "
        + Tonnes.whole(spread.p50())
        + " and the plan without errors "
        + Tonnes.whole(years.at(last().year()).planned())
        + ".";
  }

  private Chart chart() {
    List<Series> all =
        List.of(
            spread("5 %", Quantiles::p5),
            spread("25 %", Quantiles::p25),
            spread("50 %", Quantiles::p50),
            spread("75 %", Quantiles::p75),
            spread("95 %", Quantiles::p95),
            line("Plan", "dotted", YearPoint::planned),
            line("Target", "dashed", point -> point.target().orElse(Double.NaN)));
    return new Chart(
        "fan", "tCO2e", fan.stream().map(year -> year.year().toString()).toList(), all);
  }

  private Series spread(String name, ToDoubleFunction<Quantiles> value) {
    return Series.of(name, "solid", fan.stream().map(FanYear::spread).mapToDouble(value).toArray());
  }

  private Series line(String name, String style, ToDoubleFunction<YearPoint> value) {
    return Series.of(
        name, style, fan.stream().map(year -> years.at(year.year())).mapToDouble(value).toArray());
  }

  private DataTable table() {
    DataTable table =
        DataTable.of(
            "Every year, " + years.boundary().title() + ", share of trials below",
            Column.text("year", "Year"),
            Column.number("planned_tco2e", "Plan, tCO2e"),
            Column.number("p5_tco2e", "5 %"),
            Column.number("p25_tco2e", "25 %"),
            Column.number("p50_tco2e", "50 %"),
            Column.number("p75_tco2e", "75 %"),
            Column.number("p95_tco2e", "95 %"),
            Column.number("mean_tco2e", "Mean"),
            Column.number("target_tco2e", "Target"));
    for (FanYear year : fan) {
      Quantiles spread = year.spread();
      YearPoint point = years.at(year.year());
      table.row(
          Cell.text(year.year()),
          Cell.number(point.planned(), 0),
          Cell.number(spread.p5(), 0),
          Cell.number(spread.p25(), 0),
          Cell.number(spread.p50(), 0),
          Cell.number(spread.p75(), 0),
          Cell.number(spread.p95(), 0),
          Cell.number(spread.mean(), 0),
          Cell.number(point.target(), 0));
    }
    return table;
  }
}
