package greenplan.report.page;

import greenplan.report.SavingsTable;
import greenplan.report.Tonnes;
import greenplan.trajectory.BoundaryTrajectory;
import greenplan.trajectory.MeasureSavings;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.Wedge;
import greenplan.trajectory.YearPoint;
import greenplan.units.FinancialYear;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** From the base year to the plan: what growth adds, what the nation and the measures take off. */
final class PlanSteps {

  /** So many measures have a bar of their own. */
  private static final int MOST = 5;

  private final Trajectory trajectory;
  private final BoundaryTrajectory years;
  private final YearPoint base;
  private final YearPoint current;
  private final YearPoint end;
  private final int place;

  private PlanSteps(Trajectory trajectory, BoundaryTrajectory years) {
    this.trajectory = trajectory;
    this.years = years;
    this.base = years.years().get(0);
    this.current = years.at(trajectory.currentYear());
    this.end = years.at(last());
    this.place = trajectory.outlook().axis().position(end.year());
  }

  /** A figure for each boundary; none where nothing is projected. */
  static List<Figure> figures(@Nullable Trajectory trajectory) {
    return trajectory == null
            || trajectory.outlook().asUsual().lines().isEmpty()
            || trajectory.outlook().axis().count() < 2
        ? List.of()
        : trajectory.boundaries().stream()
            .map(years -> new PlanSteps(trajectory, years).figure())
            .toList();
  }

  /** The year of the last required target of the boundary, or the last one of the plan. */
  private FinancialYear last() {
    return trajectory.targets().stream()
        .filter(r -> r.target().isRequired() && r.target().boundary() == years.boundary())
        .map(r -> r.target().by())
        .filter(year -> year.compareTo(trajectory.currentYear()) > 0)
        .max(Comparator.naturalOrder())
        .orElse(trajectory.outlook().axis().horizon());
  }

  private Figure figure() {
    String name = years.boundary().title();
    Waterfall steps = waterfall();
    return new Figure(
        "changes-plan-" + years.boundary().id(),
        name
            + ": "
            + (end.planned() < base.planned() ? "down" : "not down")
            + " from "
            + Tonnes.whole(base.planned())
            + " to "
            + Tonnes.whole(end.planned())
            + " tCO2e by "
            + end.year(),
        "tCO2e a year, " + name + ", from " + base.year() + " to the plan of " + end.year(),
        sentence(),
        steps.chart(),
        steps.table(
            name + ", from " + base.year() + " to the plan of " + end.year(),
            base.year().toString()));
  }

  private String sentence() {
    double nation = end.frozen() - end.asUsual();
    double measures = end.asUsual() - end.planned();
    String growth =
        grown() == 0
            ? "Without growth, "
            : "Growth alone "
                + (grown() < 0 ? "takes off " : "adds ")
                + Tonnes.whole(Math.abs(grown()))
                + " tCO2e; ";
    String others =
        nation == 0 ? "" : "the nation takes off " + Tonnes.whole(nation) + " tCO2e and ";
    OptionalDouble target = end.target();
    String allowed =
        target.isEmpty()
            ? ""
            : "; the targets allow " + Tonnes.whole(target.getAsDouble()) + " in " + end.year();
    return growth
        + others
        + "the measures take off "
        + Tonnes.whole(measures)
        + " tCO2e"
        + allowed
        + ".";
  }

  private double grown() {
    return end.frozen() - current.planned();
  }

  private Waterfall waterfall() {
    Waterfall steps = new Waterfall().total(base.year().toString(), base.planned());
    if (!base.year().equals(current.year())) {
      String until = "Until " + current.year();
      steps.step(until, until + ", from data", current.planned() - base.planned());
    }
    steps.step("Growth", "Growth alone, factors of " + current.year(), grown());
    for (Wedge wedge : trajectory.wedges()) {
      String title = wedge.projection().title();
      fall(steps, title, "Nation: " + title, wedge.within(years.boundary()));
    }
    measures(steps);
    return steps.total("Plan " + end.year(), end.planned());
  }

  private void fall(Waterfall steps, String label, String title, double[] tonnes) {
    if (tonnes[place] != 0) {
      steps.step(label, title, -tonnes[place]);
    }
  }

  private void measures(Waterfall steps) {
    List<MeasureSavings> all =
        SavingsTable.largestFirst(trajectory, years.boundary()).stream()
            .filter(m -> m.within(years.boundary())[place] != 0)
            .sorted(Comparator.comparingDouble(m -> -m.within(years.boundary())[place]))
            .toList();
    int own = all.size() > MOST + 1 ? MOST : all.size();
    for (MeasureSavings one : all.subList(0, own)) {
      String title = one.measure().title();
      fall(steps, title, "Measure: " + title, one.within(years.boundary()));
    }
    List<MeasureSavings> rest = all.subList(own, all.size());
    String others = rest.size() + " other measures";
    double[] sum = new double[place + 1];
    rest.forEach(m -> Arrays.setAll(sum, t -> sum[t] + m.within(years.boundary())[t]));
    fall(steps, others, others, sum);
  }
}
