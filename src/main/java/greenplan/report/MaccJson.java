package greenplan.report;

import greenplan.appraisal.CostCurve;
import greenplan.appraisal.CostedMeasure;
import greenplan.appraisal.money.Appraisal;
import greenplan.appraisal.money.Flows;
import greenplan.appraisal.setup.Basis;
import greenplan.scenario.plan.MeasureCosts;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalDouble;

/** What a tonne costs, measure by measure, for machines, with every digit. */
public final class MaccJson {

  private final CostCurve curve;
  private final JsonText json;

  private MaccJson(CostCurve curve, JsonText json) {
    this.curve = curve;
    this.json = json;
  }

  /** Writes the whole document. */
  public static void write(CostCurve curve, RunRecord run, Writer out) {
    try (JsonText json = new JsonText(out)) {
      MaccJson macc = new MaccJson(curve, json);
      macc.head();
      json.array("measures");
      curve.winWin().forEach(m -> macc.measure(m, "win-win"));
      curve.paid().forEach(m -> macc.measure(m, "for-money"));
      curve.withoutSaving().forEach(m -> macc.measure(m, "no-saving"));
      json.endArray().array("without_costs");
      curve.costing().without().forEach(m -> json.item(m.id()));
      run.write(json.endArray());
      json.endObject();
    }
  }

  private void head() {
    Basis basis = curve.costing().basis();
    json.object().text("formatVersion", "1.0");
    json.text("title", curve.trajectory().outlook().inventory().scenario().title());
    json.text("boundary", curve.boundary().id()).text("year", curve.costing().year().toString());
    json.number("price_year", basis.priceYear()).text("discounted_to", basis.baseYear().toString());
    json.text("schedule", basis.schedule()).text("carbon_values", basis.carbonSeries());
    json.text("costs_note", curve.trajectory().outlook().plan().appraisal().note());
    json.text("denominator", basis.tonnesDiscounted() ? "discounted" : "undiscounted");
  }

  private void measure(CostedMeasure measure, String kind) {
    Appraisal appraisal = measure.appraisal();
    MeasureCosts costs = Objects.requireNonNull(measure.measure().costs());
    json.object().text("id", measure.measure().id()).text("title", measure.measure().title());
    json.text("kind", kind).flag("on_pareto_front", curve.isOnFront(measure));
    number("saved_in_year_tco2e", measure.tonnesInYear());
    number("saved_tco2e", appraisal.tonnes());
    number("saved_discounted_tco2e", appraisal.discountedTonnes());
    number("capital_gbp", appraisal.capital());
    number("capital_present_value_gbp", appraisal.capitalValue());
    number("running_cost_present_value_gbp", appraisal.costValue());
    number("saving_present_value_gbp", appraisal.savingValue());
    number("carbon_present_value_gbp", appraisal.carbonValue());
    number("npv_gbp", appraisal.npv());
    number("social_npv_gbp", appraisal.socialNpv());
    number("cost_gbp_per_tco2e", measure.perTonne());
    number("cost_gbp_per_undiscounted_tco2e", appraisal.costPerTonne(false));
    number("cost_gbp_per_discounted_tco2e", appraisal.costPerTonne(true));
    number("payback_years", appraisal.payback());
    number("equivalent_annual_cost_gbp", appraisal.equivalentAnnualCost());
    json.text("pays", costs.pays()).text("saves", costs.saves()).array("cash");
    for (int n = 0; n < measure.flows().years(); n++) {
      cash(measure.flows(), n);
    }
    json.endArray().endObject();
  }

  private void cash(Flows flows, int n) {
    json.object().text("year", CashFlow.year(curve, n).toString());
    number("capital_gbp", flows.capital()[n]);
    number("residual_gbp", flows.residual()[n]);
    number("running_cost_gbp", flows.cost()[n]);
    number("saving_gbp", flows.saving()[n]);
    number("saved_tco2e", flows.tonnes()[n]);
    json.endObject();
  }

  private void number(String key, double value) {
    json.number(key, BigDecimal.valueOf(value));
  }

  private void number(String key, OptionalDouble value) {
    json.number(key, value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()) : null);
  }
}
