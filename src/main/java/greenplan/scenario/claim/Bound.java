package greenplan.scenario.claim;

/** What the words before a stated figure promise about the true one. */
public enum Bound {
  /** The figure itself, or near it on either side: about, around, roughly, or no word at all. */
  ABOUT,
  /** A little less: nearly, almost, just under. */
  NEARLY,
  /** More: over, more than, above. */
  OVER,
  /** That or more: at least. */
  AT_LEAST,
  /** Less: under, less than, below. */
  UNDER,
  /** That or less: at most, up to. */
  AT_MOST
}
