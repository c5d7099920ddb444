package greenplan.trajectory.commitment;

/** How a commitment stands. Only the first two are good news. */
public enum CommitmentStatus {
  /** What was recorded last meets the target. */
  ACHIEVED("achieved"),
  /** What was recorded last is at or beyond the straight line from the start to the target. */
  ON_TRACK("on track"),
  /** It is behind that line, or was due and is not reached. */
  BEHIND("behind"),
  /** Too little is recorded to tell; never good news. */
  NO_DATA("no data"),
  /** Something is recorded, and there is no target to hold it against. */
  NO_TARGET("no target");

  private final String word;

  CommitmentStatus(String word) {
    this.word = word;
  }

  /** How it is written. */
  public String word() {
    return word;
  }
}
