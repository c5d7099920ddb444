package greenplan.report;

import greenplan.trajectory.indicator.IndicatorResult;
import greenplan.trajectory.indicator.IndicatorTargetResult;
import greenplan.trajectory.indicator.IndicatorYear;
import java.util.List;
import java.util.OptionalDouble;

/** Indicators for machines, with every digit. */
final class IndicatorJson {

  private final JsonText json;

  private IndicatorJson(JsonText json) {
    this.json = json;
  }

  static void write(List<IndicatorResult> results, JsonText json) {
    json.array("indicators");
    results.forEach(new IndicatorJson(json)::indicator);
    json.endArray();
  }

  private void indicator(IndicatorResult result) {
    json.object().text("id", result.placed().indicator().id());
    json.text("title", result.placed().indicator().title());
    json.text("of", result.placed().indicator().of().id());
    json.text("boundary", result.placed().indicator().boundary().id());
    json.text("unit", result.placed().unit());
    json.text("counted_unit", result.placed().counted());
    json.text("divided_unit", result.placed().divided());
    json.text("source", result.placed().indicator().source());
    number("base_value", result.placed().base());
    json.array("values");
    result.years().forEach(this::year);
    json.endArray().array("targets");
    result.targets().forEach(this::target);
    json.endArray().endObject();
  }

  private void year(IndicatorYear year) {
    json.object().text("year", year.year().toString());
    number("value", year.value());
    json.number("counted", Tonnes.exact(year.counted()));
    json.number("divided", Tonnes.exact(year.divided()));
    json.endObject();
  }

  private void target(IndicatorTargetResult result) {
    json.object().text("by", result.target().by().toString());
    json.text("wants", result.target().wants().key());
    json.number("stated", result.target().number());
    json.number("level", Tonnes.exact(result.level()));
    number("value", result.value());
    json.text("status", result.isMet() ? "met" : "missed");
    number("gap", result.gap());
    json.endObject();
  }

  private void number(String key, OptionalDouble value) {
    json.number(key, value.isPresent() ? Tonnes.exact(value.getAsDouble()) : null);
  }
}
