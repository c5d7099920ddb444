package greenplan.report;

import greenplan.factors.EmissionFactor;
import greenplan.factors.FactorHistory;
import greenplan.factors.FactorSet;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the views of factors share: rows, notes, and the terms under which they may be used. */
final class FactorRows {

  private FactorRows() {}

  /** A part of a factor for a person; empty where the publisher does not split. */
  static String part(@Nullable BigDecimal part) {
    return part == null ? "" : Numbers.exact(part);
  }

  /** A part of a factor for a table of numbers. */
  static Object cell(@Nullable BigDecimal part) {
    return part == null ? "" : part;
  }

  /** How many factors a set holds: one for each id and unit. */
  static long count(FactorSet set) {
    return set.factors().values().stream().mapToLong(List::size).sum();
  }

  /** A number with its noun. */
  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** The notes of the rows, each once. */
  static String notes(List<FactorHistory> factors) {
    Set<String> notes = new LinkedHashSet<>();
    for (FactorHistory factor : factors) {
      factor.rows().forEach(row -> notes.add(row.note()));
    }
    notes.remove("");
    return paragraph("Notes", notes);
  }

  /** Licence and attribution of the sets that the rows are from, each line once. */
  static String terms(List<FactorHistory> factors) {
    Set<String> lines = new LinkedHashSet<>();
    for (FactorHistory factor : factors) {
      for (FactorSet set : factor.sets()) {
        String attribution = set.about().attribution();
        String licence = set.about().licence();
        lines.add(attribution.contains(licence) ? attribution : licence + ". " + attribution);
      }
    }
    return paragraph("Licence and attribution", lines);
  }

  private static String paragraph(String title, Collection<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append("- ").append(Visible.of(line)).append('\n'));
    return text.isEmpty() ? "" : "\n" + title + "\n" + text;
  }

  /** All rows of a factor, into the object that is open. */
  static void json(JsonText json, FactorHistory factor) {
    json.array("values");
    for (EmissionFactor row : factor.rows()) {
      json.object().text("set", row.set()).text("unit", row.unit().symbol());
      json.number("kgco2e", row.kgCo2e()).number("co2", row.gases().co2());
      json.number("ch4", row.gases().ch4()).number("n2o", row.gases().n2o());
      json.text("status", row.status()).text("source", row.source());
      json.text("note", row.note()).endObject();
    }
    json.endArray().array("sets");
    for (FactorSet set : factor.sets()) {
      json.object().text("id", set.about().id()).text("licence", set.about().licence());
      json.text("attribution", set.about().attribution()).endObject();
    }
    json.endArray();
  }
}
