package greenplan.report;

import greenplan.factors.SetAbout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a result was made from, so that it can be made again: no clock, no host, no absolute path.
 *
 * @param version the version of the program
 * @param inputs the SHA-256 of each input file, by the name the user knows it by
 * @param sets the factor sets that were used
 * @param settings what the scenario chose
 * @param warnings the warnings of the run
 */
public record RunRecord(
    String version,
    Map<String, String> inputs,
    List<SetAbout> sets,
    Map<String, String> settings,
    List<String> warnings) {

  /** The same record with one setting more. */
  public RunRecord with(String setting, String value) {
    Map<String, String> all = new LinkedHashMap<>(settings);
    all.put(setting, value);
    return new RunRecord(version, inputs, sets, all, warnings);
  }

  /** Writes it under the key {@code run}. */
  public void write(JsonText json) {
    contents(json.object("run"));
  }

  /** Several runs that one result was made from. */
  static void write(List<RunRecord> runs, JsonText json) {
    json.array("run");
    runs.forEach(run -> run.contents(json.object()));
    json.endArray();
  }

  private void contents(JsonText json) {
    json.text("program", "greenplan").text("version", version);
    json.object("inputs_sha256");
    inputs.forEach(json::text);
    json.endObject().array("factor_sets");
    for (SetAbout set : sets) {
      json.object().text("id", set.id()).text("title", set.title());
      json.text("publisher", set.publisher()).text("version", set.version());
      json.text("gwp_basis", set.gwpBasis()).text("licence", set.licence());
      json.text("attribution", set.attribution()).endObject();
    }
    json.endArray().object("settings");
    settings.forEach(json::text);
    json.endObject().array("warnings");
    warnings.forEach(json::item);
    json.endArray().endObject();
  }
}
