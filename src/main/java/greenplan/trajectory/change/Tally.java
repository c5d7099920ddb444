package greenplan.trajectory.change;

/**
 * A change with its reasons, in tonnes of CO2e: {@code from} and all effects are {@code to}.
 *
 * @param from as reported in the earlier year
 * @param to in the later year
 * @param effects why
 */
public record Tally(double from, double to, Effects effects) {

  /** Nothing in either year. */
  public static final Tally NONE = new Tally(0, 0, Effects.NONE);

  public Tally plus(Tally other) {
    return new Tally(from + other.from, to + other.to, effects.plus(other.effects));
  }
}
