package greenplan.report;

import greenplan.scenario.plan.Target;
import greenplan.uncertainty.Certainty;
import greenplan.uncertainty.draw.Draws;
import greenplan.uncertainty.propagation.LineRange;
import greenplan.uncertainty.propagation.Propagation;
import greenplan.uncertainty.trial.FanYear;
import greenplan.uncertainty.trial.Probability;
import greenplan.uncertainty.trial.Quantiles;
import greenplan.uncertainty.trial.Simulation;
import greenplan.uncertainty.trial.TargetChance;
import java.io.Writer;

/** How sure a scenario is, for machines, with every digit. */
public final class CertaintyJson {

  private final Certainty certainty;
  private final JsonText json;

  private CertaintyJson(Certainty certainty, JsonText json) {
    this.certainty = certainty;
    this.json = json;
  }

  /** Writes the whole document. */
  public static void write(Certainty certainty, RunRecord run, Writer out) {
    try (JsonText json = new JsonText(out)) {
      new CertaintyJson(certainty, json).all();
      run.write(json);
      json.endObject();
    }
  }

  private void all() {
    json.object().text("formatVersion", "1.0");
    json.text("title", certainty.plan().outlook().inventory().scenario().title());
    json.text("organisation", certainty.plan().outlook().inventory().scenario().organisation());
    json.text("base_year", certainty.trajectory().baseYear().toString());
    json.text("current_year", certainty.trajectory().currentYear().toString());
    propagation(certainty.propagation());
    Simulation simulation = certainty.simulation();
    if (simulation != null) {
      simulation(simulation);
    }
  }

  private void propagation(Propagation propagation) {
    json.object("error_propagation").text("method", "IPCC 2006, approach 1; 95 % ranges");
    json.text("year", propagation.year().toString());
    json.text("boundary", propagation.boundary().id());
    number("total_tco2e", propagation.total());
    number("half_range_percent", 100 * propagation.shared());
    number("half_range_if_independent_percent", 100 * propagation.independent());
    number("expected_total_tco2e", propagation.mean());
    json.array("lines");
    for (LineRange line : propagation.lines()) {
      json.object().text("id", line.id());
      number("emissions_tco2e", line.tonnes());
      number("amount_half_range_percent", 100 * line.amount());
      number("factor_half_range_percent", 100 * line.factor());
      number("line_half_range_percent", 100 * line.line());
      number("contribution_to_variance_percent", 100 * line.contribution());
      json.endObject();
    }
    json.endArray().endObject();
  }

  private void simulation(Simulation simulation) {
    json.object("simulation").text("generator", Draws.GENERATOR);
    json.number("seed", simulation.seed()).number("trials", simulation.trials());
    json.array("years");
    for (FanYear year : simulation.fan()) {
      json.object().text("boundary", year.boundary().id()).text("year", year.year().toString());
      number(
          "planned_tco2e",
          certainty.trajectory().within(year.boundary()).at(year.year()).planned());
      spread(year.spread());
      json.endObject();
    }
    json.endArray().array("targets");
    simulation.targets().forEach(this::target);
    json.endArray().endObject();
  }

  private void target(TargetChance chance) {
    Target target = chance.result().target();
    json.object().text("id", target.id()).text("title", target.title());
    json.text("boundary", target.boundary().id()).text("by", target.by().toString());
    json.text("ambition", target.ambition());
    json.text("given", "given these assumptions");
    probability("met", chance.met());
    json.text("words", ChanceWords.of(chance.met().share()));
    probability("within_path", chance.withinPath());
    number("allowed_tco2e", chance.result().allowed());
    number("planned_tco2e", chance.result().planned());
    json.object("gap");
    spread(chance.gap());
    json.endObject().object(target.budget() == null ? "of_base_year" : "of_budget");
    number("mean", chance.ofBase().mean());
    number("p5", chance.ofBase().p5());
    number("p50", chance.ofBase().p50());
    number("p95", chance.ofBase().p95());
    json.endObject().array("decided_by");
    chance
        .influences()
        .forEach(
            influence -> {
              json.object().text("variable", influence.variable());
              number("rank_correlation", influence.correlation());
              json.endObject();
            });
    json.endArray().endObject();
  }

  private void probability(String key, Probability probability) {
    json.object(key);
    number("probability", probability.share());
    number("standard_error", probability.standardError());
    number("wilson_95_low", probability.low());
    number("wilson_95_high", probability.high());
    json.endObject();
  }

  private void spread(Quantiles spread) {
    number("mean_tco2e", spread.mean());
    number("p5_tco2e", spread.p5());
    number("p25_tco2e", spread.p25());
    number("p50_tco2e", spread.p50());
    number("p75_tco2e", spread.p75());
    number("p95_tco2e", spread.p95());
  }

  private void number(String key, double value) {
    json.number(key, Tonnes.exact(value));
  }
}
