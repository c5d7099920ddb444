package greenplan.trajectory;

/** How a plan stands against a target. */
public enum TargetStatus {
  /** The plan meets it, even if every measure came a year late. */
  MET("met"),
  /** The plan meets it, and would miss it if every measure came a year late. */
  AT_RISK("at risk"),
  /** The plan misses it. */
  MISSED("missed");

  private final String word;

  TargetStatus(String word) {
    this.word = word;
  }

  /** How it is written. */
  public String word() {
    return word;
  }
}
