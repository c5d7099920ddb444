package greenplan.trajectory.model;

/**
 * A share taken off: of what is left of the amount ({@code AVOID}, {@code USE_LESS}) or of the
 * factor ({@code FACTOR}).
 *
 * @param line the place of the line in the model
 * @param stage when it acts; never {@code SWITCH}, which is a {@link Move}
 * @param share for each year, 0 to 1; less than 0 counts as 0, more than 1 as 1
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
public record Cut(int line, Stage stage, double[] share) implements Effect {

  public Cut {
    if (stage == Stage.SWITCH) {
      throw new IllegalArgumentException("a cut at stage SWITCH: use a move");
    }
  }
}
