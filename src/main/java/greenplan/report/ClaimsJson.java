package greenplan.report;

import greenplan.factors.EmissionFactor;
import greenplan.inventory.ResolvedComponent;
import greenplan.scenario.Scenario;
import greenplan.scenario.claim.ClaimHead;
import greenplan.trajectory.claim.ClaimResult;
import greenplan.trajectory.claim.Figure;
import greenplan.trajectory.claim.RateReading;
import greenplan.trajectory.claim.Workings;
import java.io.Writer;
import java.util.List;

/** The claims of a scenario for other programs: every digit, every input. */
public final class ClaimsJson {

  private ClaimsJson() {}

  /** Writes the claims in the order of the scenario. */
  public static void write(
      Scenario scenario, List<ClaimResult> results, RunRecord run, Writer out) {
    try (JsonText json = new JsonText(out)) {
      json.object().text("formatVersion", "1.0");
      json.text("organisation", scenario.organisation());
      json.number("missed", results.stream().filter(r -> r.status().isMissed()).count());
      json.array("claims");
      results.forEach(result -> claim(json, result));
      json.endArray();
      run.write(json);
      json.endObject();
    }
  }

  private static void claim(JsonText json, ClaimResult result) {
    ClaimHead head = result.claim().head();
    json.object().text("id", head.id()).text("kind", head.kind());
    json.text("stated", head.stated().text());
    json.number("stated_value", head.stated().amount().number());
    json.text("unit", head.stated().amount().unit().symbol());
    json.number("computed", result.computed());
    json.text("status", result.status().word());
    json.text("likely", ClaimSentence.likely(result));
    json.text("why", ClaimSentence.of(result));
    json.text("text", head.text()).text("source", head.source());
    Workings workings = result.workings();
    figures(json, "inputs", workings.inputs());
    factors(json, workings.factors());
    figures(json, "findings", workings.findings());
    conventions(json, workings.readings());
    json.array("doubts");
    workings.doubts().forEach(json::item);
    json.endArray();
    json.text("origin", result.claim().origin().local()).endObject();
  }

  private static void figures(JsonText json, String key, List<Figure> figures) {
    json.array(key);
    for (Figure figure : figures) {
      json.object().text("name", figure.name()).number("value", figure.value());
      json.text("unit", figure.unit()).text("note", figure.note()).endObject();
    }
    json.endArray();
  }

  private static void factors(JsonText json, List<ResolvedComponent> components) {
    json.array("factors");
    for (ResolvedComponent component : components) {
      EmissionFactor factor = component.factor();
      json.object().text("component", component.component().id());
      json.text("id", factor.id()).text("set", factor.set());
      json.number("value", factor.kgCo2e()).text("unit", "kgCO2e/" + factor.unit());
      json.text("status", factor.status()).text("source", factor.source()).endObject();
    }
    json.endArray();
  }

  private static void conventions(JsonText json, List<RateReading> readings) {
    json.array("conventions");
    for (RateReading reading : readings) {
      json.object().text("id", reading.convention());
      json.number("percent_per_year", reading.percentPerYear());
      json.text("status", reading.status().word());
      json.flag("chosen", reading.isChosen()).endObject();
    }
    json.endArray();
  }
}
