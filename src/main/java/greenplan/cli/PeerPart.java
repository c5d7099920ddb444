package greenplan.cli;

/** A part of what is asked of peers that can be wrong, by its names. */
enum PeerPart {
  METRIC("--metric", "metrics"),
  ORGANISATION("--organisation", "organisations"),
  OWN("--own", "own"),
  ACTIVITY("--activity", "activity"),
  FACTOR("--factor", "factor"),
  LEVEL("--benchmark", "levels"),
  LEAVE_OUT("--leave-out", "leave-out");

  private final String option;
  private final String key;

  PeerPart(String option, String key) {
    this.option = option;
    this.key = key;
  }

  /** The option that says it. */
  String option() {
    return option;
  }

  /** The key of a scenario that says it. */
  String key() {
    return key;
  }
}
