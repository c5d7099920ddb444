package greenplan.report.page;

import greenplan.report.IndicatorText;
import greenplan.report.Visible;
import greenplan.trajectory.indicator.IndicatorResult;
import greenplan.trajectory.indicator.IndicatorTargetResult;
import greenplan.trajectory.indicator.IndicatorYear;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * An indicator over the years with its targets as steps.
 *
 * @param result the indicator
 */
record IndicatorFigure(IndicatorResult result) {

  Figure figure() {
    return new Figure(
        "indicator-" + result.placed().indicator().id(),
        headline(),
        unit() + ", " + first().year() + " to " + last().year(),
        sentence(),
        chart(),
        table());
  }

  private String unit() {
    return result.placed().unit();
  }

  private IndicatorYear first() {
    return result.years().get(0);
  }

  private IndicatorYear last() {
    return result.years().get(result.years().size() - 1);
  }

  private String headline() {
    long missed = result.targets().stream().filter(target -> !target.isMet()).count();
    int all = result.targets().size();
    String title = result.placed().indicator().title();
    if (all == 0) {
      return title + ": " + course();
    }
    return title
        + ": "
        + (missed > 0
            ? missed + " of " + all + (all == 1 ? " target" : " targets") + " missed"
            : all == 1 ? "its target is met" : "all " + all + " targets are met");
  }

  private String course() {
    return "from "
        + IndicatorText.figure(first().value())
        + " to "
        + IndicatorText.figure(last().value())
        + " "
        + unit();
  }

  private String sentence() {
    String targets = result.targets().stream().map(this::target).collect(Collectors.joining("; "));
    String warning = IndicatorText.warning(result).strip();
    return "The plan goes "
        + course()
        + " in "
        + last().year()
        + (targets.isEmpty() ? "" : ". " + targets)
        + (warning.isEmpty() ? "." : ". " + warning);
  }

  private String target(IndicatorTargetResult target) {
    return target.target().by()
        + ": wanted "
        + IndicatorText.wants(target)
        + ", planned "
        + IndicatorText.figure(target.value())
        + ", "
        + status(target);
  }

  private static String status(IndicatorTargetResult target) {
    return target.isMet() ? "met" : "missed";
  }

  private Chart chart() {
    List<String> labels = result.years().stream().map(y -> y.year().toString()).toList();
    double[] plan = result.years().stream().mapToDouble(y -> or(y.value())).toArray();
    List<Series> series = new ArrayList<>(List.of(Series.of("Plan", "solid", plan)));
    if (!result.targets().isEmpty()) {
      double[] steps = result.years().stream().mapToDouble(this::wanted).toArray();
      series.add(Series.of("Target", "steps", steps));
    }
    return new Chart("lines", unit(), labels, series);
  }

  private static double or(OptionalDouble value) {
    return value.orElse(Double.NaN);
  }

  /** The level of the last target that is due by then: it holds until the next. */
  private double wanted(IndicatorYear year) {
    double level = Double.NaN;
    int due = 0;
    for (IndicatorTargetResult target : result.targets()) {
      int by = target.target().by().startYear();
      if (by <= year.year().startYear() && by >= due) {
        due = by;
        level = target.level();
      }
    }
    return level;
  }

  private DataTable table() {
    DataTable table =
        DataTable.of(
            "Indicator: " + Visible.of(result.placed().indicator().title()),
            Column.text("year", "Year"),
            Column.number("value", unit()),
            Column.number("counted", "All, " + result.placed().counted()),
            Column.number("divided", "Per, " + result.placed().divided()),
            Column.text("target", "Target"),
            Column.text("status", "Status"),
            Column.number("gap", "Gap"));
    for (IndicatorYear year : result.years()) {
      List<IndicatorTargetResult> due =
          result.targets().stream().filter(t -> t.target().by().equals(year.year())).toList();
      if (due.isEmpty()) {
        table.row(cells(year, Cell.none(), Cell.none(), Cell.none()));
      }
      for (IndicatorTargetResult target : due) {
        Cell wants = Cell.text(IndicatorText.wants(target));
        table.row(cells(year, wants, Cell.text(status(target)), number(target.gap())));
      }
    }
    return table;
  }

  private static List<Cell> cells(IndicatorYear year, Cell wants, Cell status, Cell gap) {
    return List.of(
        Cell.text(year.year()),
        number(year.value()),
        number(OptionalDouble.of(year.counted())),
        number(OptionalDouble.of(year.divided())),
        wants,
        status,
        gap);
  }

  /** Four figures, as indicators are printed. */
  private static Cell number(OptionalDouble value) {
    return new Cell(IndicatorText.figure(value), Cell.number(value, 0).value());
  }
}
