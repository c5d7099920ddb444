package greenplan.trajectory.claim;

/** What became of a claim. */
public enum Status {
  /** The computed value rounds to the stated one, on the side that its words promise. */
  REPRODUCED("reproduced"),
  /** It does not round to it, but is off by no more than one of its last digit. */
  OFF_BY_ROUNDING("off by rounding"),
  /** It cannot be computed, but is in line with what it is compared with. */
  PLAUSIBLE("plausible"),
  /** The computed value is another one. */
  REFUTED("refuted"),
  /** It cannot be computed, and is far from what it is compared with. */
  IMPLAUSIBLE("implausible");

  private final String word;

  Status(String word) {
    this.word = word;
  }

  /** How it is printed, in every format. */
  public String word() {
    return word;
  }

  /** Whether the claim should not have been published so. */
  public boolean isMissed() {
    return this == REFUTED || this == IMPLAUSIBLE;
  }
}
