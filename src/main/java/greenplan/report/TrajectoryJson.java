package greenplan.report;

import greenplan.scenario.Scenario;
import greenplan.trajectory.BoundaryTrajectory;
import greenplan.trajectory.MeasureSavings;
import greenplan.trajectory.TargetResult;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.Wedge;
import greenplan.trajectory.YearPoint;
import greenplan.trajectory.commitment.Commitments;
import greenplan.trajectory.indicator.IndicatorResult;
import greenplan.trajectory.indicator.Indicators;
import greenplan.units.FinancialYear;
import java.io.Writer;
import java.util.List;
import java.util.OptionalDouble;

/** A trajectory for machines, with every digit. */
public final class TrajectoryJson {

  private final Trajectory trajectory;
  private final JsonText json;

  private TrajectoryJson(Trajectory trajectory, JsonText json) {
    this.trajectory = trajectory;
    this.json = json;
  }

  /** Writes the whole document. */
  public static void write(Trajectory trajectory, RunRecord run, Writer out) {
    try (JsonText json = new JsonText(out)) {
      new TrajectoryJson(trajectory, json).all();
      run.write(json);
      json.endObject();
    }
  }

  private void all() {
    Scenario scenario = trajectory.outlook().inventory().scenario();
    json.object().text("formatVersion", "1.0").text("title", scenario.title());
    json.text("organisation", scenario.organisation());
    json.text("base_year", trajectory.baseYear().toString());
    json.text("current_year", trajectory.currentYear().toString());
    json.text("horizon", trajectory.outlook().axis().horizon().toString());
    json.array("business_as_usual");
    UsualWords.of(trajectory).forEach(json::item);
    json.endArray().array("years");
    trajectory.boundaries().forEach(this::years);
    json.endArray().array("targets");
    trajectory.targets().forEach(this::target);
    json.endArray();
    savings();
    List<IndicatorResult> indicators = Indicators.of(trajectory.outlook());
    IndicatorJson.write(indicators, json);
    NestedJson.write(trajectory.outlook().plan(), json);
    Commitments commitments = Commitments.of(trajectory.outlook().plan());
    CommitmentJson.write(commitments, new PlannedValues(indicators), json);
  }

  private void years(BoundaryTrajectory years) {
    for (YearPoint point : years.years()) {
      json.object().text("boundary", years.boundary().id());
      json.text("year", point.year().toString());
      json.text("kind", point.kind());
      tonnes("frozen_factors_tco2e", point.frozen());
      tonnes("business_as_usual_tco2e", point.asUsual());
      tonnes("planned_tco2e", point.planned());
      tonnes("target_tco2e", point.target());
      tonnes("gap_tco2e", point.gap());
      tonnes("aspiration_tco2e", point.aspiration());
      json.endObject();
    }
  }

  private void target(TargetResult result) {
    json.object().text("id", result.target().id()).text("title", result.target().title());
    json.text("boundary", result.target().boundary().id());
    json.text("by", result.target().by().toString());
    json.text("ambition", result.target().ambition());
    json.text("status", result.status().word());
    tonnes("base_tco2e", result.base());
    tonnes("allowed_tco2e", result.allowed());
    tonnes("planned_tco2e", result.planned());
    tonnes("gap_tco2e", result.gap());
    json.text("reached", result.reached().map(Object::toString).orElse(null));
    tonnes("cumulative_tco2e", result.cumulative());
    tonnes("cumulative_on_path_tco2e", result.cumulativeOnPath());
    tonnes("overshoot_tco2e", result.overshoot());
    tonnes("removals_tco2e", result.removals());
    json.endObject();
  }

  /** Savings have one number for each year of {@code savings_years}. */
  private void savings() {
    json.text("savings_boundary", trajectory.widest().id());
    json.array("savings_years");
    for (int t = 0; t < trajectory.outlook().axis().count(); t++) {
      FinancialYear year = trajectory.outlook().axis().year(t);
      json.item(year.toString());
    }
    json.endArray().array("measures");
    trajectory.measures().forEach(this::measure);
    json.endArray().array("national");
    for (Wedge wedge : trajectory.wedges()) {
      json.object().text("id", wedge.projection().id()).text("title", wedge.projection().title());
      numbers("savings_tco2e", wedge.within(trajectory.widest()));
      json.endObject();
    }
    json.endArray();
  }

  private void measure(MeasureSavings savings) {
    json.object().text("id", savings.measure().id()).text("title", savings.measure().title());
    json.text("does", savings.measure().kind().id());
    json.text("assumption", savings.measure().assumption());
    json.text("source", savings.measure().source());
    numbers("savings_tco2e", savings.within(trajectory.widest()));
    numbers("savings_at_marginal_factors_tco2e", savings.marginalWithin(trajectory.widest()));
    json.object("savings_by_boundary_tco2e");
    for (BoundaryTrajectory years : trajectory.boundaries()) {
      numbers(years.boundary().id(), savings.within(years.boundary()));
    }
    json.endObject().endObject();
  }

  private void numbers(String key, double[] values) {
    json.array(key);
    for (double value : values) {
      json.item(Tonnes.exact(value));
    }
    json.endArray();
  }

  private void tonnes(String key, double value) {
    json.number(key, Tonnes.exact(value));
  }

  private void tonnes(String key, OptionalDouble value) {
    json.number(key, value.isPresent() ? Tonnes.exact(value.getAsDouble()) : null);
  }
}
