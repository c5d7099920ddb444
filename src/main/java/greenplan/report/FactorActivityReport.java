package greenplan.report;

import greenplan.factors.Activity;
import greenplan.factors.Component;
import greenplan.factors.EmissionFactor;
import greenplan.factors.FactorHistory;
import greenplan.factors.FactorSet;
import greenplan.factors.Placement;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One activity: what it causes, where that is counted, and the factors of all editions. */
public final class FactorActivityReport {

  private FactorActivityReport() {}

  /**
   * Writes an activity.
   *
   * @param factors each factor of its components once, in all sets of its series
   * @param units the units that an amount may have
   */
  public static void write(
      Activity activity,
      List<FactorHistory> factors,
      List<String> units,
      String format,
      Writer out) {
    switch (format) {
      case "json" -> json(activity, factors, units, out);
      case "csv" -> FactorShowReport.factorCsv(factors, out);
      default -> TextOut.write(text(activity, factors, units), out);
    }
  }

  private static String text(Activity activity, List<FactorHistory> factors, List<String> units) {
    StringBuilder text = new StringBuilder(head(activity, units)).append('\n');
    text.append(components(activity));
    for (FactorHistory factor : factors) {
      text.append('\n').append(Visible.of(factor.id())).append(", kg CO2e per unit\n\n");
      text.append(editions(factor));
    }
    return text.append(FactorRows.notes(factors)).append(FactorRows.terms(factors)).toString();
  }

  private static String head(Activity activity, List<String> units) {
    String head = Visible.of(activity.id()) + ": " + Visible.of(activity.title()) + "\n";
    head += line("units", units) + line("also called", activity.aliases());
    head += line("purposes", activity.purposes());
    if (activity.plainKwh() != null) {
      head += "a plain kWh is taken as " + activity.plainKwh() + "\n";
    }
    return head
        + activity.conversions().stream()
            .map(
                c ->
                    "1 "
                        + c.from()
                        + " is "
                        + Numbers.exact(c.by())
                        + " "
                        + c.to()
                        + ": "
                        + c.source())
            .map(line -> Visible.of(line) + "\n")
            .collect(Collectors.joining());
  }

  private static String line(String name, List<String> values) {
    return values.isEmpty() ? "" : name + ": " + Visible.of(String.join(", ", values)) + "\n";
  }

  private static String components(Activity activity) {
    TextTable table =
        TextTable.of("purpose", "component", "factor", "scope", "GHG Protocol", "NHS");
    activity
        .components()
        .forEach((purpose, components) -> components.forEach(c -> row(table, purpose, c)));
    return table.isEmpty() ? "The line itself says which factor applies.\n" : table.text();
  }

  private static void row(TextTable table, String purpose, Component component) {
    Placement place = component.placement();
    table.row(
        Visible.of(purpose.isEmpty() ? "any" : purpose),
        Visible.of(component.id()),
        Visible.of(component.factor()),
        place.scope().title(),
        place.ghg() == null ? "-" : place.ghg().title(),
        place.nhs() == null ? "-" : place.nhs().title());
  }

  /** One row for each edition and one column for each unit. */
  private static String editions(FactorHistory factor) {
    List<String> columns = new ArrayList<>(List.of("set"));
    factor.units().forEach(unit -> columns.add(">" + unit));
    columns.addAll(List.of("status", "source"));
    TextTable table = TextTable.of(columns.toArray(String[]::new));
    factor.sets().forEach(set -> table.row(cells(factor, set)));
    return table.text();
  }

  private static String[] cells(FactorHistory factor, FactorSet set) {
    Map<String, EmissionFactor> byUnit = factor.byUnit(set);
    List<String> cells = new ArrayList<>(List.of(Visible.of(set.about().id())));
    for (String unit : factor.units()) {
      EmissionFactor row = byUnit.get(unit);
      cells.add(row == null ? "" : Numbers.exact(row.kgCo2e()));
    }
    cells.add(distinct(byUnit.values().stream().map(EmissionFactor::status).toList()));
    cells.add(distinct(byUnit.values().stream().map(EmissionFactor::source).toList()));
    return cells.toArray(String[]::new);
  }

  private static String distinct(List<String> texts) {
    return Visible.of(texts.stream().distinct().collect(Collectors.joining("; ")));
  }

  private static void json(
      Activity activity, List<FactorHistory> factors, List<String> units, Writer out) {
    try (JsonText json = new JsonText(out)) {
      json.object().text("formatVersion", "1.0").text("id", activity.id());
      json.text("title", activity.title()).text("group", activity.group());
      FactorListReport.texts(json, "aliases", activity.aliases());
      FactorListReport.texts(json, "units", units).array("components");
      activity
          .components()
          .forEach((purpose, components) -> components.forEach(c -> json(json, purpose, c)));
      json.endArray().array("factors");
      for (FactorHistory factor : factors) {
        json.object().text("id", factor.id());
        FactorRows.json(json, factor);
        json.endObject();
      }
      json.endArray().endObject();
    }
  }

  private static void json(JsonText json, String purpose, Component component) {
    Placement place = component.placement();
    json.object().text("purpose", purpose).text("id", component.id());
    json.text("factor", component.factor()).text("series", component.series());
    json.text("gwp", component.gwp()).text("scope", place.scope().id());
    json.text("ghg_category", place.ghgId()).text("nhs_category", place.nhsId()).endObject();
  }
}
