package greenplan.trajectory.path;

/**
 * A point that a path must hit.
 *
 * @param year the start year of a financial year; the level holds at its end
 * @param level emissions a year; finite, zero or more
 */
public record Anchor(int year, double level) {

  public Anchor {
    if (!Double.isFinite(level) || level < 0) {
      throw new IllegalArgumentException("a level is zero or more: " + level);
    }
  }
}
