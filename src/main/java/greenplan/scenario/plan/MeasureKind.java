package greenplan.scenario.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a measure does, in the order in which measures act. */
public enum MeasureKind {
  AVOID("avoid", "less of the activity", "by", "share"),
  USE_LESS("use-less", "less use for the same activity", "by", "share"),
  COVERAGE("coverage", "new technology at more points, as with LED", "coverage", "share"),
  SWITCH("switch", "another line does the work", "by to", "share conversion efficiency cop"),
  FLEET("fleet", "vehicles are replaced when they are old", "fleet to", "share conversion"),
  CHANGE_FACTOR("change-factor", "a lower factor for the same amount", "by", "share"),
  TONNES("tonnes", "so many tonnes a year", "tonnes", "");

  private final String id;
  private final String meaning;
  private final String needed;
  private final String allowed;

  MeasureKind(String id, String meaning, String needed, String allowed) {
    this.id = id;
    this.meaning = meaning;
    this.needed = needed;
    this.allowed = allowed;
  }

  public String id() {
    return id;
  }

  public String meaning() {
    return meaning;
  }

  /** The keys that it cannot do without. */
  List<String> needed() {
    return words(needed);
  }

  /** Whether a key of measures of some kinds has a meaning for this kind. */
  boolean takes(String key) {
    return words(needed).contains(key) || words(allowed).contains(key);
  }

  /** The keys that only some kinds take. */
  static List<String> special() {
    return Arrays.stream(values())
        .flatMap(kind -> words(kind.needed + " " + kind.allowed).stream())
        .distinct()
        .toList();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  static Optional<MeasureKind> named(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(MeasureKind::id).toList();
  }
}
