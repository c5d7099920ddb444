package greenplan.report;

import greenplan.factors.AcceptedUnits;
import greenplan.factors.Activity;
import greenplan.factors.FactorHistory;
import greenplan.units.Unit;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What there is: activities, sets of factors, factors. */
public final class FactorListReport {

  private FactorListReport() {}

  /** Activities under their headings, with the units and purposes that a line may have. */
  public static void activities(
      List<Activity> activities, AcceptedUnits units, String format, Writer out) {
    switch (format) {
      case "json" -> activitiesJson(activities, units, out);
      case "csv" -> {
        CsvText csv = new CsvText(out);
        csv.row("activity", "title", "group", "units", "purposes", "aliases");
        for (Activity a : activities) {
          csv.row(
              a.id(),
              a.title(),
              a.group(),
              String.join("; ", symbols(a, units)),
              String.join("; ", a.purposes()),
              String.join("; ", a.aliases()));
        }
      }
      default -> TextOut.write(activitiesText(activities, units), out);
    }
  }

  private static String activitiesText(List<Activity> activities, AcceptedUnits units) {
    Map<String, List<Activity>> groups = new LinkedHashMap<>();
    activities.forEach(a -> groups.computeIfAbsent(a.group(), g -> new ArrayList<>()).add(a));
    StringBuilder text = new StringBuilder();
    groups.forEach(
        (group, members) -> {
          TextTable table = TextTable.of("activity", "title", "units", "purposes");
          members.forEach(a -> row(table, a, units));
          text.append(Visible.of(group.isEmpty() ? "Other" : group)).append("\n\n");
          text.append(table.text()).append('\n');
        });
    return text.append(FactorRows.count(activities.size(), "activity", "activities"))
        .append("; `greenplan factors show NAME` tells all about one\n")
        .toString();
  }

  private static void row(TextTable table, Activity activity, AcceptedUnits units) {
    List<String> symbols = symbols(activity, units);
    table.row(
        Visible.of(activity.id()),
        Visible.of(activity.title()),
        symbols.isEmpty() ? "as the line's own factor" : String.join(", ", symbols),
        Visible.of(String.join(", ", activity.purposes())));
  }

  private static void activitiesJson(List<Activity> activities, AcceptedUnits units, Writer out) {
    try (JsonText json = new JsonText(out)) {
      json.object().text("formatVersion", "1.0").array("activities");
      for (Activity activity : activities) {
        json.object().text("id", activity.id()).text("title", activity.title());
        json.text("group", activity.group());
        texts(json, "aliases", activity.aliases());
        texts(json, "units", symbols(activity, units));
        texts(json, "purposes", activity.purposes()).endObject();
      }
      json.endArray().endObject();
    }
  }

  static JsonText texts(JsonText json, String key, List<String> texts) {
    json.array(key);
    texts.forEach(json::item);
    return json.endArray();
  }

  static List<String> symbols(Activity activity, AcceptedUnits units) {
    return units.of(activity).stream().map(Unit::symbol).toList();
  }

  /** Factors by id, each with its units and the sets that hold it. */
  public static void factors(List<FactorHistory> factors, String format, Writer out) {
    switch (format) {
      case "json" -> factorsJson(factors, out);
      case "csv" -> {
        CsvText csv = new CsvText(out).row("id", "units", "sets");
        for (FactorHistory factor : factors) {
          csv.row(
              factor.id(), String.join("; ", factor.units()), String.join("; ", factor.setIds()));
        }
      }
      default -> TextOut.write(factorsText(factors), out);
    }
  }

  private static String factorsText(List<FactorHistory> factors) {
    TextTable table = TextTable.of("factor", "units", "newest set", ">sets");
    for (FactorHistory factor : factors) {
      table.row(
          Visible.of(factor.id()),
          String.join(", ", factor.units()),
          Visible.of(factor.setIds().get(0)),
          Integer.toString(factor.sets().size()));
    }
    return table.text() + "\n" + FactorRows.count(factors.size(), "factor id", "factor ids") + "\n";
  }

  private static void factorsJson(List<FactorHistory> factors, Writer out) {
    try (JsonText json = new JsonText(out)) {
      json.object().text("formatVersion", "1.0").array("factors");
      for (FactorHistory factor : factors) {
        json.object().text("id", factor.id());
        texts(json, "units", factor.units());
        texts(json, "sets", factor.setIds()).endObject();
      }
      json.endArray().endObject();
    }
  }
}
