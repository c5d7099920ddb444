package greenplan.report;

import greenplan.factors.EmissionFactor;
import greenplan.factors.Placement;
import greenplan.footprint.Footprint;
import greenplan.footprint.FootprintLine;
import greenplan.scenario.DeclaredLine;
import java.io.Writer;

/** The lines of a footprint as a table for spreadsheets, with every digit. */
public final class FootprintCsv {

  private FootprintCsv() {}

  /** One row for each component of each line; {@code counted} says whether the total has it. */
  public static void write(Footprint footprint, Writer out) {
    CsvText csv =
        new CsvText(out)
            .row(
                "id",
                "year",
                "activity",
                "component",
                "scope",
                "ghg_category",
                "nhs_category",
                "site",
                "amount",
                "unit",
                "conversion",
                "factor_id",
                "factor_set",
                "factor_value",
                "factor_unit",
                "emissions_tco2e",
                "counted",
                "quality",
                "source",
                "origin");
    footprint.lines().forEach(line -> row(csv, line, footprint));
  }

  private static void row(CsvText csv, FootprintLine line, Footprint footprint) {
    DeclaredLine declared = line.line().declared();
    Placement placement = line.placement();
    EmissionFactor factor = line.component().factor();
    csv.row(
        declared.id(),
        declared.year(),
        line.line().activity().id(),
        line.component().component().id(),
        placement.scope().id(),
        placement.ghgId(),
        placement.nhsId(),
        declared.details().site(),
        declared.amount().number(),
        declared.amount().unit().symbol(),
        line.component().conversion().value(),
        factor.id(),
        factor.set(),
        factor.kgCo2e(),
        "kgCO2e/" + factor.unit(),
        line.emissions().tonnes(),
        footprint.boundary().includes(placement) ? "yes" : "no",
        declared.details().quality(),
        declared.details().source(),
        declared.place().origin().local());
  }
}
