package greenplan.report.sheet;

import greenplan.appraisal.CostCurve;
import greenplan.appraisal.CostedMeasure;
import greenplan.appraisal.money.Appraisal;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What the measures cost and save; pounds of the price year, present values where it says so. */
final class MoneySheet {

  static final List<Column> COLUMNS =
      List.of(
          Column.of("Measure"),
          Column.text("Title"),
          Column.of("Kind"),
          Column.tonnes("Saved in the year of the curve"),
          Column.tonnes("Saved in all years"),
          Column.tonnes("The same, discounted"),
          Column.pounds("Capital"),
          Column.pounds("Capital, present value"),
          Column.pounds("Running cost, present value"),
          Column.pounds("Running saving, present value"),
          Column.pounds("Net present value without carbon"),
          Column.pounds("Carbon saved, present value"),
          Column.pounds("Net present value with carbon"),
          Column.of("Cost of a tonne, GBP per tCO2e"),
          Column.narrow("Payback, years"),
          Column.pounds("Equivalent annual cost"));

  private final CostCurve curve;
  private final Sheet sheet;

  private MoneySheet(CostCurve curve, Sheet sheet) {
    this.curve = curve;
    this.sheet = sheet;
  }

  static void write(CostCurve curve, Sheet sheet) {
    sheet.head(COLUMNS);
    MoneySheet money = new MoneySheet(curve, sheet);
    curve.winWin().forEach(m -> money.row(m, "saves and earns"));
    curve.paid().forEach(m -> money.row(m, "saves for money"));
    curve.withoutSaving().forEach(m -> money.row(m, "saves nothing"));
    int last = sheet.nextRow() - 1;
    curve.costing().without().forEach(m -> sheet.row(m.id(), m.title(), "states no costs"));
    money.totals(last);
  }

  private void row(CostedMeasure measure, String kind) {
    int row = sheet.nextRow();
    Appraisal appraisal = measure.appraisal();
    sheet.row(
        measure.measure().id(),
        measure.measure().title(),
        kind,
        number(measure.tonnesInYear()),
        number(appraisal.tonnes()),
        number(appraisal.discountedTonnes()),
        number(appraisal.capital()),
        number(appraisal.capitalValue()),
        number(appraisal.costValue()),
        number(appraisal.savingValue()),
        Live.of(appraisal.npv(), "J%1$d-I%1$d-H%1$d", row),
        number(appraisal.carbonValue()),
        Live.of(appraisal.socialNpv(), "K%1$d+L%1$d", row),
        perTonne(measure.perTonne(), row),
        TrajectorySheet.number(appraisal.payback()),
        number(appraisal.equivalentAnnualCost()));
  }

  private @Nullable Live perTonne(OptionalDouble cost, int row) {
    String tonnes = curve.costing().basis().tonnesDiscounted() ? "F" : "E";
    return cost.isPresent() ? Live.of(cost.getAsDouble(), "-K%1$d/%2$s%1$d", row, tonnes) : null;
  }

  private void totals(int last) {
    if (last >= 2) {
      double capital = curve.measures().stream().mapToDouble(m -> m.appraisal().capital()).sum();
      double npv = curve.measures().stream().mapToDouble(m -> m.appraisal().npv()).sum();
      double social = curve.measures().stream().mapToDouble(m -> m.appraisal().socialNpv()).sum();
      sheet.totals(
          "All measures with costs",
          null,
          null,
          null,
          null,
          null,
          Live.of(capital, "SUM(G2:G%d)", last),
          null,
          null,
          null,
          Live.of(npv, "SUM(K2:K%d)", last),
          null,
          Live.of(social, "SUM(M2:M%d)", last));
    }
  }

  private static BigDecimal number(double value) {
    return BigDecimal.valueOf(value);
  }
}
