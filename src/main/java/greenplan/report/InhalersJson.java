package greenplan.report;

import greenplan.clinical.inhaler.InhalerGroup;
import greenplan.clinical.inhaler.InhalerMetrics;
import greenplan.clinical.inhaler.Inhalers;
import greenplan.clinical.inhaler.Measure;
import greenplan.clinical.inhaler.MonthRow;
import greenplan.clinical.inhaler.Organisation;
import greenplan.clinical.inhaler.PatientMetrics;
import greenplan.clinical.inhaler.TableMean;
import greenplan.clinical.prescribing.ReadFile;
import greenplan.factors.SetAbout;
import greenplan.units.rank.Standing;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Inhalers for machines, with every digit. */
public final class InhalersJson {

  private final InhalersResult result;
  private final Inhalers inhalers;
  private final JsonText json;

  private InhalersJson(InhalersResult result, JsonText json) {
    this.result = result;
    this.inhalers = result.inhalers();
    this.json = json;
  }

  /** Writes the whole document. */
  public static void write(InhalersResult result, RunRecord run, Writer out) {
    try (JsonText json = new JsonText(out)) {
      new InhalersJson(result, json).all();
      run.write(json);
      json.endObject();
    }
  }

  private void all() {
    json.object().text("formatVersion", "1.0").array("months");
    inhalers.months().forEach(row -> json.item(row.month()));
    json.endArray().array("files");
    inhalers.files().forEach(this::file);
    json.endArray();
    table();
    json.array("groups");
    total();
    inhalers.groups().forEach(this::group);
    json.endArray().array("by_month");
    inhalers.months().forEach(this::month);
    json.endArray();
    InhalerProductsJson products = new InhalerProductsJson(json);
    products.write("products", inhalers.products());
    products.write("unknown_codes", inhalers.unknown());
    products.write("not_counted", inhalers.uncounted());
    json.number("items_of_dummy_practices", inhalers.dummies()).array("footprint_tables");
    result.means().forEach(this::mean);
    json.endArray();
    if (result.switches() != null) {
      new SwitchesJson(json).write(result.switches());
    }
  }

  private void file(ReadFile file) {
    json.object().text("name", file.name()).number("rows", file.rows());
    json.number("rows_kept", file.kept()).endObject();
  }

  private void table() {
    SetAbout about = inhalers.basis().table().about();
    json.object("footprint_table").text("name", inhalers.basis().table().name());
    json.text("set", about.id()).text("title", about.title());
    json.text("gwp_basis", about.gwpBasis()).endObject();
  }

  private void total() {
    Organisation organisation = inhalers.organisation();
    json.object().text("key", "ALL").text("level", "total");
    json.text("name", organisation == null ? "everything read" : organisation.name());
    metrics(inhalers.total());
    patients(inhalers.patients());
    json.endObject();
  }

  private void group(InhalerGroup group) {
    json.object().text("key", group.organisation().code()).text("level", group.level().id());
    json.text("name", group.organisation().name());
    metrics(group.metrics());
    patients(group.patients());
    json.object("standing");
    for (Measure measure : Measure.values()) {
      standing(measure, group.standings());
    }
    json.endObject().endObject();
  }

  private void metrics(InhalerMetrics metrics) {
    json.number("items", metrics.items()).number("quantity", metrics.quantity());
    json.number("inhalers", metrics.inhalers()).number("refills", metrics.refills());
    json.number("inhalers_with_factor", metrics.withFactor());
    json.number("unmatched_inhalers", metrics.unmatched());
    json.number("coverage_percent", metrics.coveragePercent());
    json.number("kgco2e", metrics.emissions().kgCo2e());
    json.number("emissions_tco2e", metrics.emissions().tonnes());
    json.number("kgco2e_per_inhaler", metrics.perInhaler());
    json.number("mdi_share_percent", metrics.mdiSharePercent());
    json.number("mdi_share_by_devices_percent", metrics.mdiShareByDevicesPercent());
    json.number("non_salbutamol_mdi_items", metrics.otherMdiItems());
    json.number("non_salbutamol_items", metrics.otherItems());
    json.number("metered_dose_inhalers", metrics.meteredDose());
    json.number("soft_mist_inhalers", metrics.softMist());
    json.number("saba_share_percent", metrics.sabaSharePercent());
    salbutamol(metrics);
    json.number("not_counted_quantity", metrics.uncounted());
    json.number("unknown_code_items", metrics.unknownItems());
    json.number("unknown_code_quantity", metrics.unknownQuantity());
  }

  private void salbutamol(InhalerMetrics metrics) {
    json.number("salbutamol_inhalers", metrics.salbutamol());
    json.number("salbutamol_kgco2e", metrics.salbutamolEmissions().kgCo2e());
    json.number("salbutamol_kgco2e_per_inhaler", metrics.perSalbutamolInhaler());
    json.number("generic_salbutamol_inhalers", metrics.genericSalbutamol());
    json.number(
        "salbutamol_kgco2e_per_inhaler_if_generic_is_least", metrics.perSalbutamolIfLeast());
    json.number("salbutamol_kgco2e_per_inhaler_if_generic_is_most", metrics.perSalbutamolIfMost());
    json.object("salbutamol_after_code_changes");
    json.number("inhalers", metrics.salbutamolRenamed());
    json.number("kgco2e", metrics.salbutamolRenamedEmissions().kgCo2e());
    json.number("kgco2e_per_inhaler", metrics.perSalbutamolInhalerRenamed()).endObject();
  }

  /** Nothing where no list size is known. */
  private void patients(@Nullable PatientMetrics patients) {
    if (patients != null) {
      json.number("patients", patients.patients());
      json.number("kgco2e_per_1000_patients", patients.perThousand());
      json.number("salbutamol_kgco2e_per_1000_patients", patients.salbutamolPerThousand());
    }
  }

  private void standing(Measure measure, Map<Measure, Standing> standings) {
    Standing standing = standings.get(measure);
    if (standing != null) {
      json.object(measure.id()).number("rank", standing.rank()).number("of", standing.among());
      json.number("percentile", standing.percentile());
      json.number("quartile", number(standing.quartile()));
      json.number("decile", number(standing.decile())).endObject();
    }
  }

  private static @Nullable BigDecimal number(@Nullable Integer whole) {
    return whole == null ? null : BigDecimal.valueOf(whole);
  }

  private void month(MonthRow row) {
    json.object().text("month", row.month());
    metrics(row.metrics());
    json.text("base_month", result.base().month());
    json.number(
        "kgco2e_change_percent",
        Inhalers.changePercent(
            result.base().metrics().emissions().kgCo2e(), row.metrics().emissions().kgCo2e()));
    for (Measure measure : Measure.values()) {
      json.number(
          measure.id() + "_change_percent",
          Inhalers.changePercent(measure.of(result.base().metrics()), measure.of(row.metrics())));
    }
    json.endObject();
  }

  private void mean(TableMean mean) {
    json.object().text("name", mean.table().name()).text("title", mean.table().about().title());
    json.number("kgco2e_per_inhaler", mean.perInhaler());
    json.number("inhalers_with_factor", mean.withFactor());
    json.number("coverage_percent", mean.coveragePercent());
    json.number("kgco2e", mean.kgCo2e()).endObject();
  }
}
