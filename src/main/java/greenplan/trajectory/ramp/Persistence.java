package greenplan.trajectory.ramp;

/**
 * How long an effect lasts.
 *
 * @param decay the part of it that is lost in each year after the ramp is complete, 0 to 1,
 *     compound: 0.1 leaves 0.9 after one year and 0.81 after two
 * @param life the years for which each piece works, from the year in which it came; 0 where it
 *     works for ever
 * @param renewed whether each piece is replaced at the end of its life, so that nothing ends
 */
public record Persistence(double decay, int life, boolean renewed) {

  /** Nothing is lost and nothing ends. */
  public static final Persistence LASTING = new Persistence(0, 0, false);

  public Persistence {
    if (!(decay >= 0 && decay <= 1) || life < 0) {
      throw new IllegalArgumentException("decay " + decay + ", life " + life);
    }
  }

  /** Whether pieces of the effect end. */
  public boolean ends() {
    return life > 0 && !renewed;
  }

  /** What is left of a complete effect: (1 - p)^n; all of it before it is complete. */
  double left(int yearsSinceComplete) {
    return yearsSinceComplete > 0 ? StrictMath.pow(1 - decay, yearsSinceComplete) : 1;
  }
}
