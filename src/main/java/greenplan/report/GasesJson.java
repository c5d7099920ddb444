package greenplan.report;

import greenplan.clinical.gas.ClinicalUse;
import greenplan.clinical.gas.Decommissioning;
import greenplan.clinical.gas.Gas;
import greenplan.clinical.gas.GasAmount;
import greenplan.clinical.gas.GasTotal;
import greenplan.clinical.gas.GasUse;
import greenplan.clinical.gas.GasYear;
import greenplan.clinical.gas.Stock;
import greenplan.units.Emissions;
import java.io.Writer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Anaesthetic gases for machines, with every digit. */
public final class GasesJson {

  private final GasYear year;
  private final JsonText json;

  private GasesJson(GasYear year, JsonText json) {
    this.year = year;
    this.json = json;
  }

  /** Writes the whole document. */
  public static void write(GasYear year, RunRecord run, Writer out) {
    try (JsonText json = new JsonText(out)) {
      new GasesJson(year, json).all();
      run.write(json);
      json.endObject();
    }
  }

  private void all() {
    json.object().text("formatVersion", "1.0").text("title", year.title());
    json.text("organisation", year.organisation());
    json.text("from", year.period().from().toString()).text("to", year.period().to().toString());
    json.number("days", year.period().days()).number("months", year.period().months().value());
    json.array("notes");
    year.notes().forEach(json::item);
    json.endArray().text("gwp_set", year.gwp()).array("gases");
    year.gases().forEach(this::gas);
    json.endArray().array("lines");
    GasTotal total = year.total();
    total.uses().forEach(this::line);
    json.endArray();
    total("nitrous_oxide", total.nitrousOxide());
    together(total);
    json.array("decommissioning");
    year.decommissionings().forEach(this::decommissioning);
    json.endArray();
    GasesSeriesJson.write(year, json);
  }

  private void gas(Gas gas) {
    json.object().text("id", gas.id()).number("gwp", gas.potential().kgCo2e());
    json.text("gwp_status", gas.potential().status()).text("gwp_source", gas.potential().source());
    json.number("kg_per_litre", gas.kgPerLitre()).text("density_source", gas.densitySource());
    json.number("fraction_by_volume", gas.fractionByVolume());
    json.number("fraction_by_mass", gas.fractionByMass()).endObject();
  }

  private void line(GasUse use) {
    Stock stock = use.line().stock();
    json.object().text("id", use.line().id()).text("gas", use.line().gas().id());
    json.text("product", use.line().product()).text("source", use.line().source());
    json.text("evidence", use.line().evidence());
    amount("opening", stock.opening());
    amount("purchased", stock.purchased());
    amount("returned_unopened", stock.returnedUnopened());
    amount("returned_part_full_counted", stock.returnedPartFull());
    amount("closing", stock.closing());
    part("procured", use, use.procured());
    part("clinical", use, use.clinical());
    part("waste", use, use.waste());
    part("captured", use, use.captured());
    part("emitted", use, use.emitted());
    json.text("capture_evidence", use.line().capture().evidence());
    json.number("leak_l_per_day", use.leakLitresPerDay());
    json.number("leak_l_per_min", use.leakLitresPerMinute());
    ClinicalUse clinical = use.line().clinical();
    json.number("audit_cases", clinical == null ? null : clinical.cases());
    json.number("audit_months", clinical == null ? null : clinical.months());
    json.number("clinical_l_per_case", use.litresPerCase()).endObject();
  }

  private void amount(String key, GasAmount amount) {
    json.number(key + "_l", amount.litres()).number(key + "_kg", amount.kilograms());
  }

  /** A null for a part that no audit has measured. */
  private void part(String key, GasUse use, @Nullable GasAmount amount) {
    if (amount == null) {
      json.text(key, null);
      return;
    }
    json.object(key);
    parts(amount, use.emissions(amount));
    json.number("percent_of_procured", use.percent(amount)).endObject();
  }

  private void parts(GasAmount amount, Emissions emissions) {
    amount("amount", amount);
    json.number("l_per_month", year.period().perMonth().apply(amount.litres()));
    tonnes(emissions);
  }

  private void tonnes(Emissions emissions) {
    BigDecimal tonnes = emissions.tonnes();
    json.number("emissions_tco2e", tonnes);
    json.number("emissions_tco2e_per_month", year.period().perMonth().apply(tonnes));
    json.number("emissions_tco2e_per_year", year.period().perYear().apply(tonnes));
  }

  private void total(String key, GasTotal total) {
    json.object(key).object("procured");
    parts(total.procured(), total.emissions(GasUse::procured));
    json.endObject().object("clinical");
    parts(total.clinical(), total.emissions(GasUse::clinical));
    json.endObject().object("waste");
    parts(total.waste(), total.emissions(GasUse::waste));
    json.endObject().object("captured");
    parts(total.captured(), total.emissions(GasUse::captured));
    json.endObject().object("emitted");
    parts(total.emitted(), total.emissions(GasUse::emitted));
    json.endObject().number("waste_percent_of_audited", total.wastePercent()).endObject();
  }

  /** All gases together, of which no litres can be added. */
  private void together(GasTotal total) {
    json.object("all_gases").object("procured");
    tonnes(total.emissions(GasUse::procured));
    json.endObject().object("clinical");
    tonnes(total.emissions(GasUse::clinical));
    json.endObject().object("waste");
    tonnes(total.emissions(GasUse::waste));
    json.endObject().object("captured");
    tonnes(total.emissions(GasUse::captured));
    json.endObject().object("emitted");
    tonnes(total.emissions(GasUse::emitted));
    json.endObject().number("lines", total.uses().size());
    json.number("lines_audited", total.audited().uses().size()).endObject();
  }

  private void decommissioning(Decommissioning ended) {
    json.object().text("id", ended.id()).text("gas", ended.gas().id());
    amount("before", ended.before());
    amount("after", ended.after());
    amount("saved", ended.saving());
    json.number("saved_tco2e", ended.savedEmissions().tonnes());
    json.text("source", ended.source()).endObject();
  }
}
