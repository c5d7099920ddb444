package greenplan.report;

import greenplan.appraisal.CostCurve;
import greenplan.appraisal.CostedMeasure;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;

/** What a tonne costs, one measure a row, with every digit. */
public final class MaccCsv {

  private MaccCsv() {}

  /** Writes the table; measures without costs have empty cells. */
  public static void write(CostCurve curve, Writer out) {
    CsvText csv =
        new CsvText(out)
            .row(
                "measure",
                "kind",
                "year",
                "saved_in_year_tco2e",
                "saved_tco2e",
                "capital_gbp",
                "npv_gbp",
                "social_npv_gbp",
                "cost_gbp_per_tco2e",
                "payback_years",
                "equivalent_annual_cost_gbp",
                "on_pareto_front");
    rows(csv, curve, curve.winWin(), "win-win");
    rows(csv, curve, curve.paid(), "for-money");
    rows(csv, curve, curve.withoutSaving(), "no-saving");
    curve
        .costing()
        .without()
        .forEach(m -> csv.row(m.id(), "without-costs", "", "", "", "", "", "", "", "", "", ""));
  }

  private static void rows(
      CsvText csv, CostCurve curve, List<CostedMeasure> measures, String kind) {
    for (CostedMeasure measure : measures) {
      csv.row(
          measure.measure().id(),
          kind,
          curve.costing().year(),
          BigDecimal.valueOf(measure.tonnesInYear()),
          BigDecimal.valueOf(measure.appraisal().tonnes()),
          BigDecimal.valueOf(measure.appraisal().capital()),
          BigDecimal.valueOf(measure.appraisal().npv()),
          BigDecimal.valueOf(measure.appraisal().socialNpv()),
          cell(measure.perTonne()),
          cell(measure.appraisal().payback()),
          BigDecimal.valueOf(measure.appraisal().equivalentAnnualCost()),
          curve.isOnFront(measure) ? "yes" : "no");
    }
  }

  private static Object cell(OptionalDouble value) {
    return value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()) : "";
  }
}
