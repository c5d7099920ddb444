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

/** Sets of factors: all in a list, or everything about one. */
public final class FactorSetReport {

  private FactorSetReport() {}

  /** Sets of factors, each with its edition, its terms and its size. */
  public static void sets(List<FactorSet> sets, String format, Writer out) {
    switch (format) {
      case "json" -> setsJson(sets, out);
      case "csv" -> {
        CsvText csv = new CsvText(out);
        csv.row(
            "set", "title", "publisher", "edition", "version", "gwp_basis", "factors", "licence");
        for (FactorSet set : sets) {
          SetAbout about = set.about();
          csv.row(
              about.id(),
              about.title(),
              about.publisher(),
              about.edition(),
              about.version(),
              about.gwpBasis(),
              FactorRows.count(set),
              about.licence());
        }
      }
      default -> TextOut.write(setsText(sets), out);
    }
  }

  private static String setsText(List<FactorSet> sets) {
    TextTable table =
        TextTable.of("set", ">factors", "version", "GWP", "title", "publisher", "licence");
    long factors = 0;
    for (FactorSet set : sets) {
      SetAbout about = set.about();
      table.row(
          Visible.of(about.id()),
          Long.toString(FactorRows.count(set)),
          Visible.of(about.version()),
          Visible.of(about.gwpBasis()),
          Visible.of(about.title()),
          Visible.of(about.publisher()),
          Visible.of(about.licence()));
      factors += FactorRows.count(set);
    }
    return table.text()
        + "\n"
        + FactorRows.count(factors, "factor", "factors")
        + " in "
        + FactorRows.count(sets.size(), "set", "sets")
        + "\n";
  }

  private static void setsJson(List<FactorSet> sets, Writer out) {
    try (JsonText json = new JsonText(out)) {
      json.object().text("formatVersion", "1.0").array("sets");
      for (FactorSet set : sets) {
        about(json.object(), set).endObject();
      }
      json.endArray().endObject();
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
        set.ids().stream().sorted().map(id -> new FactorHistory(id, List.of(set))).toList();
    FactorShowReport.factorCsv(factors, out);
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
