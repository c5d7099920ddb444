package greenplan.report;

import greenplan.factors.EmissionFactor;
import greenplan.factors.FactorHistory;
import greenplan.factors.FactorSet;
import greenplan.factors.SetAbout;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One factor in every set that holds it, or one set. */
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

  /** A set: who published it, what it says about itself, how much it holds. */
  public static void set(FactorSet set, String format, Writer out) {
    switch (format) {
      case "json" -> {
        try (JsonText json = new JsonText(out)) {
          about(json.object().text("formatVersion", "1.0"), set).endObject();
        }
      }
      case "csv" -> setCsv(set, out);
      default -> TextOut.write(setText(set), out);
    }
  }

  private static String setText(FactorSet set) {
    SetAbout about = set.about();
    StringBuilder text = new StringBuilder(Visible.of(about.title())).append("\n\n");
    line(text, "set", about.id());
    line(text, "series", about.series());
    line(text, "publisher", about.publisher());
    line(text, "edition", about.edition());
    line(text, "year", Integer.toString(about.year()));
    line(text, "version", about.version());
    line(text, "GWP basis", about.gwpBasis());
    line(text, "licence", about.licence());
    line(text, "attribution", about.attribution());
    line(text, "source", about.source());
    line(text, "retrieved", about.retrieved());
    line(text, "factors", counts(set));
    if (!about.notes().isEmpty()) {
      text.append("\nNotes\n");
      about.notes().forEach(note -> text.append("- ").append(Visible.of(note)).append('\n'));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String key, String value) {
    if (!value.isEmpty()) {
      text.append(key).append(" ".repeat(13 - key.length())).append(Visible.of(value));
      text.append('\n');
    }
  }

  private static String counts(FactorSet set) {
    String byStatus =
        byStatus(set).entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining(", "));
    return FactorRows.count(set)
        + " for "
        + set.factors().size()
        + " ids"
        + (byStatus.isEmpty() ? "" : " (" + byStatus + ")");
  }

  private static Map<String, Long> byStatus(FactorSet set) {
    return set.factors().values().stream()
        .flatMap(List::stream)
        .collect(
            Collectors.groupingBy(EmissionFactor::status, TreeMap::new, Collectors.counting()));
  }

  private static void setCsv(FactorSet set, Writer out) {
    List<FactorHistory> factors =
        set.factors().keySet().stream()
            .sorted()
            .map(id -> new FactorHistory(id, List.of(set)))
            .toList();
    factorCsv(factors, out);
  }

  /** What a set says about itself, into the object that is open. */
  static JsonText about(JsonText json, FactorSet set) {
    SetAbout about = set.about();
    json.text("id", about.id()).text("series", about.series()).text("title", about.title());
    json.text("publisher", about.publisher()).text("edition", about.edition());
    json.number("year", about.year()).text("version", about.version());
    json.text("gwp_basis", about.gwpBasis()).text("licence", about.licence());
    json.text("attribution", about.attribution()).text("source", about.source());
    json.text("retrieved", about.retrieved());
    json.number("factors", FactorRows.count(set)).number("ids", set.factors().size());
    return FactorListReport.texts(json, "notes", about.notes());
  }
}
