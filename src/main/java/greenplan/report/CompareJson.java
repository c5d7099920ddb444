package greenplan.report;

import greenplan.trajectory.TargetResult;
import greenplan.trajectory.compare.CommonYears;
import greenplan.trajectory.compare.ComparedBoundary;
import greenplan.trajectory.compare.ComparedMeasure;
import greenplan.trajectory.compare.ComparedPlan;
import greenplan.trajectory.compare.ComparedStatement;
import greenplan.trajectory.compare.ComparedTarget;
import greenplan.trajectory.compare.PlanComparison;
import greenplan.units.FinancialYear;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Plans beside each other for machines. A list has one value for each scenario, in their order. */
public final class CompareJson {

  private final PlanComparison comparison;
  private final JsonText json;

  private CompareJson(PlanComparison comparison, JsonText json) {
    this.comparison = comparison;
    this.json = json;
  }

  /** Writes the whole document, with a record for each scenario. */
  public static void write(PlanComparison comparison, List<RunRecord> runs, Writer out) {
    try (JsonText json = new JsonText(out)) {
      new CompareJson(comparison, json).all();
      RunRecord.write(runs, json);
      json.endObject();
    }
  }

  private void all() {
    CommonYears years = comparison.years();
    json.object().text("formatVersion", "1.0").array("scenarios");
    comparison.plans().forEach(this::plan);
    json.endArray();
    json.text("first_year", years.first().toString()).text("last_year", years.last().toString());
    json.text("cumulative_from", years.summedFrom().toString());
    json.array("result");
    CompareWords.result(comparison).forEach(json::item);
    json.endArray().array("notes");
    CompareWords.notes(comparison).forEach(json::item);
    json.endArray().array("boundaries");
    comparison.boundaries().forEach(this::boundary);
    json.endArray();
    measures();
    json.array("stated_differently");
    comparison.statements().forEach(this::statement);
    json.endArray();
  }

  private void plan(ComparedPlan plan) {
    json.object().text("file", plan.file()).text("name", plan.name()).text("title", plan.title());
    json.text("base_year", plan.trajectory().baseYear().toString());
    json.text("current_year", plan.trajectory().currentYear().toString());
    json.text("horizon", plan.horizon().toString()).endObject();
  }

  private void boundary(ComparedBoundary boundary) {
    json.object().text("boundary", boundary.boundary().id());
    json.flag("like_for_like", boundary.unequalStarts().isEmpty());
    json.array("years");
    for (FinancialYear year : comparison.years().all()) {
      json.object().text("year", year.toString());
      tonnes("planned_tco2e", plan -> boundary.planned(plan, year));
      json.endObject();
    }
    json.endArray();
    tonnes("cumulative_tco2e", boundary::cumulative);
    tonnes("cumulative_difference_tco2e", boundary::cumulativeDifference);
    json.array("targets");
    boundary.targets().forEach(this::target);
    json.endArray().endObject();
  }

  private void target(ComparedTarget target) {
    json.object().text("id", target.id()).text("title", target.target().title());
    texts("by", target, result -> result.target().by().toString());
    texts("status", target, result -> result.status().word());
    json.array("gap_tco2e");
    target
        .results()
        .forEach(result -> json.item(result.map(r -> Tonnes.exact(r.gap())).orElse(null)));
    json.endArray().endObject();
  }

  private void texts(String key, ComparedTarget target, Function<TargetResult, String> text) {
    json.array(key);
    target.results().forEach(result -> json.item(result.map(text).orElse(null)));
    json.endArray();
  }

  /** What each measure saves in the last common year, and in all years that are added up. */
  private void measures() {
    int last = comparison.boundaries().size() - 1;
    json.text("savings_boundary", comparison.boundaries().get(last).boundary().id());
    json.text("savings_year", comparison.years().last().toString()).array("measures");
    for (ComparedMeasure measure : comparison.measures()) {
      json.object().text("id", measure.id()).text("title", measure.title());
      json.flag("stated_differently", measure.differs());
      numbers("savings_tco2e", measure.inLast());
      numbers("cumulative_savings_tco2e", measure.inAll());
      json.endObject();
    }
    json.endArray();
  }

  private void statement(ComparedStatement statement) {
    json.object().text("name", statement.name()).array("values");
    statement.values().forEach(value -> json.item(value.orElse(null)));
    json.endArray().endObject();
  }

  private void tonnes(String key, IntToDoubleFunction value) {
    json.array(key);
    for (int plan = 0; plan < comparison.plans().size(); plan++) {
      json.item(Tonnes.exact(value.applyAsDouble(plan)));
    }
    json.endArray();
  }

  private void numbers(String key, List<OptionalDouble> values) {
    json.array(key);
    values.forEach(value -> json.item(exact(value)));
    json.endArray();
  }

  private static @Nullable BigDecimal exact(OptionalDouble value) {
    return value.isPresent() ? Tonnes.exact(value.getAsDouble()) : null;
  }
}
