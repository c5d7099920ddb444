package greenplan.report;

import greenplan.factors.EmissionFactor;
import greenplan.factors.FactorHistory;
import java.io.Writer;
import java.util.List;

/** One factor in every set that holds it. */
public final class FactorShowReport {

  private FactorShowReport() {}

  /** A factor: one row for each set and unit, the newest first, and under which terms. */
  public static void factor(FactorHistory factor, String format, Writer out) {
    switch (format) {
      case "json" -> factorJson(factor, out);
      case "csv" -> factorCsv(List.of(factor), out);
      default -> TextOut.write(factorText(factor), out);
    }
  }

  private static String factorText(FactorHistory factor) {
    TextTable table =
        TextTable.of("set", "unit", ">kgCO2e", ">CO2", ">CH4", ">N2O", "status", "source");
    for (EmissionFactor row : factor.rows()) {
      table.row(
          Visible.of(row.set()),
          Visible.of(row.unit().symbol()),
          Numbers.exact(row.kgCo2e()),
          FactorRows.part(row.gases().co2()),
          FactorRows.part(row.gases().ch4()),
          FactorRows.part(row.gases().n2o()),
          row.status(),
          Visible.of(row.source()));
    }
    return Visible.of(factor.id())
        + ": kg CO2e per unit, and the part of each gas in kg CO2e\n\n"
        + table.text()
        + FactorRows.notes(List.of(factor))
        + FactorRows.terms(List.of(factor));
  }

  static void factorCsv(List<FactorHistory> factors, Writer out) {
    CsvText csv = new CsvText(out);
    csv.row("id", "set", "unit", "kgco2e", "co2", "ch4", "n2o", "status", "source", "note");
    for (FactorHistory factor : factors) {
      for (EmissionFactor row : factor.rows()) {
        csv.row(
            row.id(),
            row.set(),
            row.unit(),
            row.kgCo2e(),
            FactorRows.cell(row.gases().co2()),
            FactorRows.cell(row.gases().ch4()),
            FactorRows.cell(row.gases().n2o()),
            row.status(),
            row.source(),
            row.note());
      }
    }
  }

  private static void factorJson(FactorHistory factor, Writer out) {
    try (JsonText json = new JsonText(out)) {
      json.object().text("formatVersion", "1.0").text("id", factor.id());
      FactorRows.json(json, factor);
      json.endObject();
    }
  }
}
