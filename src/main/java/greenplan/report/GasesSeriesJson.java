package greenplan.report;

import greenplan.clinical.gas.GasBase;
import greenplan.clinical.gas.GasGoal;
import greenplan.clinical.gas.GasSeries;
import greenplan.clinical.gas.GasSplit;
import greenplan.clinical.gas.GasUse;
import greenplan.clinical.gas.GasYear;
import greenplan.scenario.plan.NestedTarget;
import greenplan.trajectory.indicator.NestedReadings;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Years of anaesthetic gases beside each other, for machines, and what targets allow. */
final class GasesSeriesJson {

  private final GasSeries series;
  private final JsonText json;

  private GasesSeriesJson(GasSeries series, JsonText json) {
    this.series = series;
    this.json = json;
  }

  /** The years, the change and the targets; empty lists and a null where no base is named. */
  static void write(GasYear year, JsonText json) {
    GasSeries series = year.series().orElse(null);
    if (series == null) {
      json.array("years").endArray().text("change", null).array("targets").endArray();
    } else {
      new GasesSeriesJson(series, json).all();
    }
  }

  private void all() {
    json.array("years");
    series.bases().forEach(this::base);
    json.object().text("file", null);
    year(series.year());
    json.flag("base", false).text("reported", null).endObject();
    json.endArray();
    change();
    json.array("targets");
    series.goals().forEach(this::goal);
    json.endArray();
  }

  private void base(GasBase base) {
    GasYear reported = base.reported();
    json.object().text("file", base.file());
    year(base.year());
    json.flag("base", base.equals(series.base()));
    if (reported == null) {
      json.text("reported", null);
    } else {
      json.object("reported").text("gwp_set", reported.gwp());
      json.number("emitted_tco2e", emitted(reported)).endObject();
    }
    json.endObject();
  }

  private void year(GasYear year) {
    json.text("from", year.period().from().toString()).text("to", year.period().to().toString());
    json.number("days", year.period().days()).text("gwp_set", year.gwp());
    litres("nitrous_oxide_procured", year.nitrousOxide());
    json.number("waste_percent_of_audited", year.wastePercent());
    json.number("emitted_tco2e", emitted(year));
  }

  private void change() {
    json.object("change").flag("per_day", series.isPerDay());
    json.number("pure_percent", series.change(of -> of.nitrousOxide().pure()));
    json.number("mixed_percent", series.change(of -> of.nitrousOxide().mixed()));
    json.number("nitrous_oxide_percent", series.change(of -> of.nitrousOxide().whole()));
    json.number("waste_points", series.wasteChange());
    json.number("emitted_percent", series.change(GasesSeriesJson::emitted)).endObject();
  }

  private void goal(GasGoal goal) {
    NestedTarget target = goal.target();
    NestedReadings readings = goal.readings();
    json.object().text("id", target.id()).text("title", target.title());
    json.text("by", target.by() == null ? null : target.by().toString());
    json.text("part", target.part()).text("source", target.source());
    json.number("reduction", target.reduction());
    json.number("part_reduction", target.partReduction());
    json.number("part_share", readings.share());
    json.number("part_share_limit", readings.limit());
    litres("base", goal.base());
    litres("year", goal.now());
    json.object("whole_falls_by_reduction");
    json.text("status", readings.isPossible() ? "possible" : "impossible");
    json.number("rest_reduction", readings.rest());
    json.number("largest_reduction", readings.most());
    json.number("least_part_reduction", goal.leastFallOfMixture());
    allowed(readings.isPossible() ? goal.first().pure() : null, goal.first(), goal.now());
    json.flag("reached", goal.isFirstReached()).endObject().object("rest_falls_by_reduction");
    json.number("whole_reduction", readings.whole());
    allowed(goal.second().pure(), goal.second(), goal.now());
    json.flag("reached", goal.isSecondReached()).endObject().endObject();
  }

  private void allowed(@Nullable BigDecimal pure, GasSplit allowed, GasSplit now) {
    json.number("allowed_pure_l", pure).number("allowed_mixed_l", allowed.mixed());
    json.number("allowed_l", allowed.whole());
    json.number("gap_pure_l", pure == null ? null : now.pure().subtract(pure));
    json.number("gap_mixed_l", now.mixed().subtract(allowed.mixed()));
    json.number("gap_l", now.whole().subtract(allowed.whole()));
  }

  private void litres(String key, GasSplit split) {
    json.object(key).number("pure_l", split.pure()).number("mixed_l", split.mixed());
    json.number("all_l", split.whole()).endObject();
  }

  private static BigDecimal emitted(GasYear of) {
    return of.total().emissions(GasUse::emitted).tonnes();
  }
}
