package greenplan.report;

import greenplan.clinical.inhaler.InhalerGroup;
import greenplan.clinical.inhaler.InhalerMetrics;
import greenplan.clinical.inhaler.Inhalers;
import greenplan.clinical.inhaler.Level;
import greenplan.clinical.inhaler.MonthRow;
import greenplan.clinical.inhaler.PatientMetrics;
import greenplan.clinical.inhaler.ProductRow;
import greenplan.factors.EmissionFactor;
import greenplan.factors.InhalerProduct;
import java.io.Writer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Inhalers as a table for spreadsheets, with every digit. */
public final class InhalersCsv {

  private final Inhalers inhalers;
  private final CsvText csv;

  private InhalersCsv(Inhalers inhalers, Writer out) {
    this.inhalers = inhalers;
    this.csv = new CsvText(out);
  }

  /**
   * One row for each organisation, month or product.
   *
   * @param view which; null for the total and all organisations
   */
  public static void write(InhalersResult result, @Nullable InhalerView view, Writer out) {
    InhalersCsv csv = new InhalersCsv(result.inhalers(), out);
    if (view == InhalerView.PRODUCT) {
      csv.products();
    } else {
      csv.groups(view);
    }
  }

  private void groups(@Nullable InhalerView view) {
    csv.row(
        "level",
        "key",
        "name",
        "inhalers",
        "refills",
        "inhalers_with_factor",
        "unmatched_inhalers",
        "coverage_percent",
        "kgco2e",
        "kgco2e_per_inhaler",
        "salbutamol_inhalers",
        "salbutamol_kgco2e",
        "salbutamol_kgco2e_per_inhaler",
        "salbutamol_kgco2e_per_inhaler_after_code_changes",
        "non_salbutamol_mdi_items",
        "non_salbutamol_items",
        "mdi_share_percent",
        "saba_share_percent",
        "unknown_code_items",
        "patients",
        "kgco2e_per_1000_patients",
        "salbutamol_kgco2e_per_1000_patients",
        "mdi_share_percentile",
        "mdi_share_decile");
    Level level = view == null ? null : view.level();
    if (view == InhalerView.MONTH) {
      inhalers.months().forEach(this::month);
      return;
    }
    row("total", "ALL", "", inhalers.total(), inhalers.patients(), null);
    for (InhalerGroup group : inhalers.groups()) {
      if (level == null || level == group.level()) {
        row(
            group.level().id(),
            group.organisation().code(),
            group.organisation().name(),
            group.metrics(),
            group.patients(),
            group);
      }
    }
  }

  private void month(MonthRow row) {
    row("month", row.month(), "", row.metrics(), null, null);
  }

  private void row(
      String level,
      String key,
      String name,
      InhalerMetrics metrics,
      @Nullable PatientMetrics patients,
      @Nullable InhalerGroup group) {
    csv.row(
        level,
        key,
        name,
        metrics.inhalers(),
        metrics.refills(),
        metrics.withFactor(),
        metrics.unmatched(),
        cell(metrics.coveragePercent()),
        metrics.emissions().kgCo2e(),
        cell(metrics.perInhaler()),
        metrics.salbutamol(),
        metrics.salbutamolEmissions().kgCo2e(),
        cell(metrics.perSalbutamolInhaler()),
        cell(metrics.perSalbutamolInhalerRenamed()),
        metrics.otherMdiItems(),
        metrics.otherItems(),
        cell(metrics.mdiSharePercent()),
        cell(metrics.sabaSharePercent()),
        metrics.unknownItems(),
        cell(patients == null ? null : patients.patients()),
        cell(patients == null ? null : patients.perThousand()),
        cell(patients == null ? null : patients.salbutamolPerThousand()),
        InhalerStandingCells.percentile(group),
        InhalerStandingCells.decile(group));
  }

  private void products() {
    csv.row(
        "bnf_code",
        "bnf_code_now",
        "name",
        "form",
        "class",
        "items",
        "quantity",
        "quantity_per_device",
        "inhalers",
        "kgco2e_each",
        "kgco2e");
    inhalers.products().forEach(this::product);
    inhalers.unknown().forEach(this::product);
  }

  private void product(ProductRow row) {
    InhalerProduct product = row.use().product();
    EmissionFactor factor = row.use().factor();
    InhalerMetrics metrics = row.metrics();
    csv.row(
        row.use().code(),
        row.use().now(),
        row.use().name(),
        product == null ? "not known" : product.form().id(),
        product == null ? "" : product.footprintClass(),
        product == null ? metrics.unknownItems() : metrics.items(),
        product == null ? metrics.unknownQuantity() : metrics.quantity(),
        cell(row.use().perDevice()),
        product == null ? "" : metrics.inhalers(),
        cell(factor == null ? null : factor.kgCo2e()),
        cell(factor == null ? null : metrics.emissions().kgCo2e()));
  }

  private static Object cell(@Nullable BigDecimal number) {
    return number == null ? "" : number;
  }
}
