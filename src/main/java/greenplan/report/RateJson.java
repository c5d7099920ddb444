package greenplan.report;

import greenplan.scenario.Scenario;
import greenplan.trajectory.Trajectory;
import greenplan.trajectory.path.RateConvention;
import greenplan.trajectory.path.Uplift;
import greenplan.trajectory.rate.Backcast;
import greenplan.trajectory.rate.Backcasts;
import greenplan.trajectory.rate.ConventionRate;
import greenplan.trajectory.rate.MeasureDelay;
import greenplan.trajectory.rate.Milestone;
import greenplan.trajectory.rate.NeededUplift;
import greenplan.trajectory.rate.StatedOutcome;
import greenplan.trajectory.rate.StatedReading;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalDouble;

/** What it takes to reach each milestone, for machines, with every digit. */
public final class RateJson {

  private final Backcasts backcasts;
  private final JsonText json;

  private RateJson(Backcasts backcasts, JsonText json) {
    this.backcasts = backcasts;
    this.json = json;
  }

  /** Writes the whole document. */
  public static void write(Backcasts backcasts, RunRecord run, Writer out) {
    try (JsonText json = new JsonText(out)) {
      new RateJson(backcasts, json).all();
      run.write(json);
      json.endObject();
    }
  }

  private void all() {
    head();
    json.array("targets");
    backcasts.all().forEach(backcast -> target(backcast.milestone()));
    json.endArray().array("conventions");
    backcasts.all().forEach(this::conventions);
    json.endArray().array("stated");
    backcasts.all().forEach(this::stated);
    json.endArray().array("uplift");
    backcasts.all().forEach(this::uplift);
    json.endArray().array("latest_start");
    backcasts.all().forEach(this::latestStart);
    json.endArray();
  }

  private void head() {
    Trajectory trajectory = backcasts.trajectory();
    Scenario scenario = trajectory.outlook().inventory().scenario();
    json.object().text("formatVersion", "1.0").text("title", scenario.title());
    json.text("organisation", scenario.organisation());
    json.text("base_year", trajectory.baseYear().toString());
    json.text("current_year", trajectory.currentYear().toString());
    json.number("growth_percent_per_year", backcasts.growth().movePointRight(2));
    json.text("rate_convention", backcasts.meant().map(RateConvention::id).orElse(null));
  }

  private void target(Milestone milestone) {
    json.object().text("id", milestone.id()).text("title", milestone.target().title());
    json.text("boundary", milestone.target().boundary().id());
    json.text("by", milestone.target().by().toString());
    json.text("ambition", milestone.target().ambition());
    tonnes("base_tco2e", milestone.result().base());
    tonnes("current_tco2e", milestone.current());
    tonnes("allowed_tco2e", milestone.result().allowed());
    tonnes("planned_tco2e", milestone.result().planned());
    tonnes("gap_tco2e", milestone.result().gap());
    json.endObject();
  }

  private void conventions(Backcast backcast) {
    for (ConventionRate rate : backcast.conventions()) {
      json.object().text("target", backcast.milestone().id());
      json.text("id", rate.convention().id()).text("from", rate.from().toString());
      json.number("steps", rate.steps());
      json.number("growth_percent_per_year", RateCsv.percent(rate, backcasts.growth()));
      OptionalDouble percent = rate.percentPerYear();
      json.number(
          "percent_per_year",
          percent.isPresent() ? BigDecimal.valueOf(percent.getAsDouble()) : null);
      json.flag("chosen", rate.chosen()).endObject();
    }
  }

  private void stated(Backcast backcast) {
    for (StatedOutcome outcome : backcast.stated()) {
      for (StatedReading reading : outcome.readings()) {
        json.object().text("target", backcast.milestone().id());
        json.text("id", outcome.stated().id());
        json.number("percent_per_year", outcome.stated().rate().movePointRight(2));
        json.text("convention", reading.convention().id()).flag("chosen", reading.meant());
        json.text("reached", reading.reached().map(Object::toString).orElse(null));
        tonnes("level_tco2e", reading.level());
        tonnes("gap_tco2e", reading.gap());
        json.endObject();
      }
    }
  }

  /** The scale is null where none closes the gap; the gap is that at the scale or at the most. */
  private void uplift(Backcast backcast) {
    Uplift uplift = backcast.uplift().uplift();
    json.object().text("target", backcast.milestone().id()).flag("feasible", uplift.feasible());
    json.number("scale", uplift.feasible() ? BigDecimal.valueOf(uplift.scale()) : null);
    json.number("largest_scale", BigDecimal.valueOf(NeededUplift.MOST));
    tonnes("gap_tco2e", uplift.gap());
    tonnes("gap_at_full_take_up_tco2e", backcast.uplift().gapAtFullTakeUp());
    json.endObject();
  }

  private void latestStart(Backcast backcast) {
    for (MeasureDelay delay : backcast.latestStart()) {
      String answer = delay.latest().answer().name().toLowerCase(Locale.ROOT).replace('_', '-');
      json.object().text("target", backcast.milestone().id());
      json.text("measure", delay.measure().id()).text("answer", answer);
      json.number("delay_years", delay.latest().delay());
      tonnes("gap_tco2e", delay.latest().gap());
      json.endObject();
    }
  }

  private void tonnes(String key, double value) {
    json.number(key, Tonnes.exact(value));
  }
}
