package greenplan.scenario.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an indicator counts above the line. */
public enum IndicatorKind {
  /** The emissions of its lines. */
  EMISSIONS("emissions"),
  /** The amounts of its lines. */
  AMOUNT("amount"),
  /** The zero-emission vehicles of a fleet, as a part of all. */
  ZERO_EMISSION_SHARE("zero-emission-share");

  private final String id;

  IndicatorKind(String id) {
    this.id = id;
  }

  /** How it is written. */
  public String id() {
    return id;
  }

  /** The kind that is written like this. */
  static Optional<IndicatorKind> named(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }

  /** All ways to write one. */
  static List<String> ids() {
    return Arrays.stream(values()).map(IndicatorKind::id).toList();
  }
}
