package greenplan.report.record;

import greenplan.factors.SetAbout;
import greenplan.report.RunRecord;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a result was made from, as far as two runs can be compared by it.
 *
 * @param version the version of the program
 * @param inputs the SHA-256 of each file, by the name that results give it
 * @param sets the publication and revision of each factor set, by its id
 * @param settings what the scenario chose
 */
public record RecordedRun(
    String version,
    Map<String, String> inputs,
    Map<String, String> sets,
    Map<String, String> settings) {

  public RecordedRun {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    sets = Collections.unmodifiableMap(new LinkedHashMap<>(sets));
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  static RecordedRun of(RunRecord run) {
    Map<String, String> sets = new LinkedHashMap<>();
    for (SetAbout set : run.sets()) {
      sets.put(set.id(), set(set.title(), set.version()));
    }
    return new RecordedRun(run.version(), run.inputs(), sets, run.settings());
  }

  /** A set in words: its title and its revision. */
  static String set(String title, String version) {
    return version.isEmpty() ? title : title + ", " + version;
  }
}
