package greenplan.report.page;

import greenplan.report.Findings;
import greenplan.report.Tonnes;
import greenplan.trajectory.BoundaryTrajectory;
import greenplan.trajectory.TargetResult;
import greenplan.trajectory.TargetStatus;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.YearPoint;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Where the plan leads beside what its targets allow, boundary by boundary. */
final class TrajectorySection {

  private final Trajectory trajectory;

  private TrajectorySection(Trajectory trajectory) {
    this.trajectory = trajectory;
  }

  static Optional<Section> of(Findings findings) {
    Trajectory trajectory = findings.trajectory();
    return trajectory == null || trajectory.outlook().asUsual().lines().isEmpty()
        ? Optional.empty()
        : Optional.of(new TrajectorySection(trajectory).section());
  }

  private Section section() {
    Section section = Section.of("trajectory", "Trajectory against targets");
    trajectory.boundaries().forEach(years -> section.show(figure(years)));
    if (!trajectory.targets().isEmpty()) {
      section.list(targets());
      section.note("At risk: met, but missed if every measure came a year late.");
      section.note(
          "So far: all emissions from the base year to the target's year together, beside what the"
              + " path through the targets allows.");
    }
    return section;
  }

  private Figure figure(BoundaryTrajectory years) {
    String subtitle =
        "tCO2e a year, "
            + years.boundary().title()
            + ", projected from "
            + trajectory.currentYear()
            + " on";
    return new Figure(
        "trajectory-" + years.boundary().id(),
        headline(years),
        subtitle,
        sentence(years),
        chart(years.years()),
        table(years));
  }

  private String headline(BoundaryTrajectory years) {
    long missed = within(years).filter(r -> r.status() == TargetStatus.MISSED).count();
    long all = within(years).count();
    String name = years.boundary().title();
    if (all == 0) {
      return name + ": where the plan leads";
    }
    return missed == 0
        ? name + ": the plan meets its targets"
        : name + ": the plan misses " + missed + " of " + all + " targets";
  }

  private Stream<TargetResult> within(BoundaryTrajectory years) {
    return trajectory.targets().stream()
        .filter(r -> r.target().isRequired() && r.target().boundary() == years.boundary());
  }

  private String sentence(BoundaryTrajectory years) {
    YearPoint first = years.years().get(0);
    YearPoint last = years.years().get(years.years().size() - 1);
    String course =
        "The plan goes from "
            + Tonnes.whole(first.planned())
            + " tCO2e in "
            + first.year()
            + " to "
            + Tonnes.whole(last.planned())
            + " in "
            + last.year()
            + "; business as usual would be "
            + Tonnes.whole(last.asUsual());
    OptionalDouble target = last.target();
    return target.isEmpty()
        ? course + "."
        : course
            + ", and the targets allow "
            + Tonnes.whole(target.getAsDouble())
            + "."
            + budget(years);
  }

  /** All emissions to the last target together, beside what the path to it allows. */
  private String budget(BoundaryTrajectory years) {
    return within(years)
        .filter(result -> result.target().budget() == null)
        .reduce((a, b) -> b.target().by().compareTo(a.target().by()) > 0 ? b : a)
        .map(TrajectorySection::budget)
        .orElse("");
  }

  private static String budget(TargetResult last) {
    double over = last.cumulative() - last.cumulativeOnPath();
    return " Until "
        + last.target().by()
        + " the plan emits "
        + Tonnes.whole(last.cumulative())
        + " in all, "
        + Tonnes.whole(Math.abs(over))
        + (over > 0 ? " more" : " less")
        + " than the path through the targets allows.";
  }

  private static Chart chart(List<YearPoint> years) {
    List<String> labels = years.stream().map(point -> point.year().toString()).toList();
    List<Series> all =
        List.of(
            series("Plan", "solid", years, YearPoint::planned),
            series("Target", "dashed", years, point -> point.target().orElse(Double.NaN)),
            series("Business as usual", "dotted", years, YearPoint::asUsual),
            series("Aspiration", "dashdot", years, p -> p.aspiration().orElse(Double.NaN)));
    List<Series> drawn =
        all.stream().filter(s -> s.values().stream().anyMatch(v -> v != null)).toList();
    return new Chart("lines", "tCO2e", labels, drawn);
  }

  private static Series series(
      String name, String style, List<YearPoint> years, ToDoubleFunction<YearPoint> value) {
    return Series.of(name, style, years.stream().mapToDouble(value).toArray());
  }

  private static DataTable table(BoundaryTrajectory years) {
    DataTable table =
        DataTable.of(
            "Every year, " + years.boundary().title(),
            Column.text("year", "Year"),
            Column.text("kind", "Kind"),
            Column.number("frozen_factors_tco2e", "Frozen factors, tCO2e"),
            Column.number("business_as_usual_tco2e", "Business as usual, tCO2e"),
            Column.number("planned_tco2e", "Plan, tCO2e"),
            Column.number("target_tco2e", "Target, tCO2e"),
            Column.number("gap_tco2e", "Gap, tCO2e"),
            Column.number("cumulative_tco2e", "Plan since the first year, tCO2e"));
    for (YearPoint point : years.years()) {
      table.row(
          Cell.text(point.year()),
          Cell.text(point.projected() ? "projected" : point.derived() ? "derived" : "data"),
          Cell.number(point.frozen(), 0),
          Cell.number(point.asUsual(), 0),
          Cell.number(point.planned(), 0),
          Cell.number(point.target(), 0),
          gap(point.gap()),
          Cell.number(years.cumulative(point.year()), 0));
    }
    return table;
  }

  private static Cell gap(OptionalDouble gap) {
    return gap.isPresent() ? Cell.signed(gap.getAsDouble(), 0) : Cell.none();
  }

  private DataTable targets() {
    DataTable table =
        DataTable.of(
            "Targets",
            Column.text("target", "Target"),
            Column.text("due", "Due"),
            Column.text("status", "Status"),
            Column.number("allowed_tco2e", "Allows, tCO2e"),
            Column.number("planned_tco2e", "Plan, tCO2e"),
            Column.number("gap_tco2e", "Gap, tCO2e"),
            Column.text("reached", "Reached"),
            Column.number("cumulative_tco2e", "So far, tCO2e"),
            Column.number("cumulative_on_path_tco2e", "Path allows, tCO2e"));
    for (TargetResult result : trajectory.targets()) {
      String title = result.target().title();
      table.row(
          Cell.text(result.target().isRequired() ? title : title + " (aspiration)"),
          Cell.text(result.target().by()),
          Cell.text(result.status().word()),
          Cell.number(result.allowed(), 0),
          Cell.number(result.planned(), 0),
          Cell.signed(result.gap(), 0),
          Cell.text(result.reached().map(Object::toString).orElse("not by then")),
          Cell.number(result.cumulative(), 0),
          Cell.number(result.cumulativeOnPath(), 0));
    }
    return table;
  }
}
