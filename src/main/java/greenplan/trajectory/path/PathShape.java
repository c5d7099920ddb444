package greenplan.trajectory.path;

/** How a path runs from one anchor to the next. */
public enum PathShape {
  /** The same amount less every year: {@code a + (b - a) p}, p the share of the time gone. */
  LINEAR,

  /** The same percentage less every year: {@code a (b / a)^p}. It never reaches zero. */
  GEOMETRIC,

  /** The level of the last anchor, until the year of the next: a duty only at the milestones. */
  STEP
}
