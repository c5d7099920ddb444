package greenplan.report;

import greenplan.factors.Boundary;
import greenplan.factors.EmissionFactor;
import greenplan.factors.Placement;
import greenplan.factors.Scope;
import greenplan.footprint.Footprint;
import greenplan.footprint.FootprintLine;
import greenplan.footprint.GasTotals;
import greenplan.footprint.Intensity;
import greenplan.footprint.Totals;
import greenplan.scenario.DeclaredLine;
import greenplan.trajectory.since.Comparison;
import greenplan.units.Emissions;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A footprint for other programs: every digit, units in the keys. */
public final class FootprintJson {

  private FootprintJson() {}

  /** Writes the footprint with its lines; the lines add up to the total exactly. */
  public static void write(Footprint footprint, RunRecord run, Writer out) {
    write(footprint, null, run, out);
  }

  /** The same of the later year, with the reasons for the change. */
  public static void write(Comparison comparison, RunRecord run, Writer out) {
    write(comparison.after(), comparison, run, out);
  }

  private static void write(
      Footprint footprint, @Nullable Comparison comparison, RunRecord run, Writer out) {
    try (JsonText json = new JsonText(out)) {
      json.object().text("formatVersion", "1.0");
      json.text("organisation", footprint.inventory().scenario().organisation());
      json.text("year", footprint.year().toString());
      json.text("boundary", footprint.boundary().id());
      tonnes(json, "total_tco2e", footprint.total());
      totals(json, footprint);
      breakdowns(json, footprint);
      previous(json, footprint);
      if (comparison != null) {
        ChangeJson.write(json, comparison);
      }
      json.array("lines");
      footprint.counted().forEach(line -> line(json, line));
      json.endArray().array("lines_apart");
      footprint.apart().forEach(line -> line(json, line));
      json.endArray();
      run.write(json);
      json.endObject();
    }
  }

  private static void totals(JsonText json, Footprint footprint) {
    json.object("scopes");
    for (Scope scope : List.of(Scope.SCOPE_1, Scope.SCOPE_2, Scope.SCOPE_3)) {
      tonnes(json, scope.id(), footprint.total(scope));
    }
    json.endObject();
    tonnes(json, "outside_of_scopes_tco2e", footprint.total(Scope.OUTSIDE_OF_SCOPES));
    json.object("electricity");
    tonnes(json, "location_based_tco2e", footprint.electricityLocationBased());
    tonnes(json, "market_based_tco2e", footprint.electricityMarketBased());
    json.endObject().object("boundaries");
    for (Boundary boundary : Boundary.values()) {
      tonnes(json, boundary.id(), footprint.within(boundary).total());
    }
    json.endObject();
  }

  private static void breakdowns(JsonText json, Footprint footprint) {
    List<FootprintLine> counted = footprint.counted();
    sums(json, "by_ghg_category_tco2e", footprint.by(Placement::ghgId));
    sums(json, "by_nhs_category_tco2e", footprint.by(Placement::nhsId));
    sums(json, "by_site_tco2e", Totals.by(counted, l -> declared(l).details().site()));
    sums(
        json,
        "by_organisation_tco2e",
        Totals.by(counted, l -> Headings.organisation(l, footprint.inventory().scenario())));
    sums(json, "by_quality_tco2e", Totals.by(counted, Headings::quality));
    sums(json, "by_tier_tco2e", Totals.by(counted, Headings::tier));
    GasTotals gases = GasTotals.of(counted);
    json.object("by_gas_tco2e");
    tonnes(json, "co2", gases.co2());
    tonnes(json, "ch4", gases.ch4());
    tonnes(json, "n2o", gases.n2o());
    tonnes(json, "not_split_or_other", gases.notSplit());
    tonnes(json, "rounding", gases.rounding());
    json.endObject().array("intensities");
    for (Intensity intensity : Intensity.of(footprint)) {
      json.object().text("per", intensity.name()).text("unit", intensity.per().symbol());
      json.number("kgco2e_per_unit", intensity.kgCo2e()).endObject();
    }
    json.endArray();
  }

  private static void previous(JsonText json, Footprint footprint) {
    Footprint before = footprint.previous().orElse(null);
    if (before != null) {
      json.object("previous_year").text("year", before.year().toString());
      tonnes(json, "total_tco2e", before.total());
      tonnes(json, "change_tco2e", footprint.total().minus(before.total()));
      json.endObject();
    }
  }

  private static void sums(JsonText json, String key, Map<String, Emissions> sums) {
    json.object(key);
    sums.forEach((heading, sum) -> tonnes(json, heading, sum));
    json.endObject();
  }

  private static void line(JsonText json, FootprintLine line) {
    DeclaredLine declared = declared(line);
    Placement placement = line.placement();
    json.object().text("id", declared.id()).text("activity", line.line().activity().id());
    json.text("component", line.component().component().id());
    json.text("scope", placement.scope().id());
    json.text("ghg_category", placement.ghgId());
    json.text("nhs_category", placement.nhsId());
    json.text("site", declared.details().site());
    json.number("amount", declared.amount().number());
    json.text("unit", declared.amount().unit().symbol());
    json.number("conversion", line.component().conversion().value());
    EmissionFactor factor = line.component().factor();
    json.object("factor").text("id", factor.id()).text("set", factor.set());
    json.number("value", factor.kgCo2e()).text("unit", "kgCO2e/" + factor.unit()).endObject();
    tonnes(json, "emissions_tco2e", line.emissions());
    json.text("quality", declared.details().quality());
    json.text("origin", declared.place().origin().local()).endObject();
  }

  private static DeclaredLine declared(FootprintLine line) {
    return line.line().declared();
  }

  private static void tonnes(JsonText json, String key, Emissions emissions) {
    json.number(key, emissions.tonnes());
  }
}
