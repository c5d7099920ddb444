package greenplan.report.page;

import greenplan.appraisal.CostCurve;
import greenplan.appraisal.CostedMeasure;
import greenplan.appraisal.money.Appraisal;
import greenplan.report.MoneyWords;
import greenplan.scenario.plan.MeasureCosts;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** All that is known of the costs of each measure. */
final class MeasureCostTable {

  private MeasureCostTable() {}

  static DataTable of(CostCurve curve) {
    DataTable table =
        DataTable.of(
            "What each measure costs",
            Column.text("measure", "Measure"),
            Column.text("kind", "Kind"),
            Column.number("saved_in_year_tco2e", "Saved in " + curve.costing().year() + ", tCO2e"),
            Column.number("saved_tco2e", "Saved in all, tCO2e"),
            Column.number("capital_gbp", "Capital, GBP"),
            Column.number("running_cost_at_most_gbp", "Running cost in the dearest year, GBP"),
            Column.number("saving_at_most_gbp", "Saving in the best year, GBP"),
            Column.number("npv_gbp", "NPV, GBP"),
            Column.number("social_npv_gbp", "Social NPV, GBP"),
            Column.number(
                "cost_gbp_per_tco2e", "GBP per " + MoneyWords.denominator(curve) + " tCO2e"),
            Column.number("payback_years", "Payback, years"),
            Column.number("equivalent_annual_cost_gbp", "Equivalent annual cost, GBP"),
            Column.text("pays", "Pays"),
            Column.text("saves", "Saves"));
    rows(table, curve.winWin(), "earns money");
    rows(table, curve.paid(), "costs money");
    rows(table, curve.withoutSaving(), "saves no tonne");
    return table;
  }

  private static void rows(DataTable table, List<CostedMeasure> measures, String kind) {
    for (CostedMeasure measure : measures) {
      Appraisal appraisal = measure.appraisal();
      MeasureCosts costs = Objects.requireNonNull(measure.measure().costs());
      table.row(
          Cell.text(measure.measure().title()),
          Cell.text(kind),
          Cell.number(measure.tonnesInYear(), 0),
          Cell.number(appraisal.tonnes(), 0),
          Cell.number(appraisal.capital(), 0),
          Cell.number(most(measure.flows().cost()), 0),
          Cell.number(most(measure.flows().saving()), 0),
          Cell.signed(appraisal.npv(), 0),
          Cell.signed(appraisal.socialNpv(), 0),
          Cell.number(measure.perTonne(), 0),
          Cell.number(appraisal.payback(), 1),
          Cell.number(appraisal.equivalentAnnualCost(), 0),
          Cell.text(costs.pays().isEmpty() ? "not said" : costs.pays()),
          Cell.text(costs.saves().isEmpty() ? "not said" : costs.saves()));
    }
  }

  private static double most(double[] values) {
    return Arrays.stream(values).max().orElse(0);
  }
}
