package greenplan.trajectory.change;

/** Why emissions changed, in the order in which it is told. */
public enum Effect {
  RESTATEMENT("restatement", "restatement of the earlier year"),
  GROWTH("growth", "growth"),
  EFFICIENCY("efficiency", "efficiency (the amounts used for each of them)"),
  AMOUNT("amount", "amount (how much was used)"),
  MIX("mix", "mix (which line of a kind was used)"),
  GRID("grid", "grid (factors of purchased electricity)"),
  FACTORS("factors", "factors (all other factors)"),
  LINES_ADDED("lines-added", "lines added"),
  LINES_REMOVED("lines-removed", "lines removed");

  private final String id;
  private final String title;

  Effect(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** Whether it is of lines that only one of the years has. */
  public boolean isOfLines() {
    return this == LINES_ADDED || this == LINES_REMOVED;
  }

  /** How it is written in results for other programs. */
  public String id() {
    return id;
  }

  /** How it is printed. */
  public String title() {
    return title;
  }
}
