package greenplan.trajectory.model;

/**
 * A share of what is left of one line that moves to another at stage {@code SWITCH}. The share is
 * of the service, which is conserved: what leaves arrives, converted.
 *
 * <p>What arrives is subject to the factor of its new line, and to measures on that factor. It is
 * not avoided, used less or moved on there: a chain a to b to c moves what b had by itself to c,
 * and what came from a stays in b. So the order of moves makes no difference, and circles are
 * harmless.
 *
 * @param from the place of the line that loses
 * @param to the place of the line that gains, or {@link #NOWHERE}
 * @param share for each year, 0 to 1 of what is left after {@code USE_LESS}
 * @param perUnit for each year, units of {@code to} for each unit of {@code from}: for a heat pump
 *     in place of a boiler, the efficiency of the boiler over the COP
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
public record Move(int from, int to, double[] share, double[] perUnit) implements Effect {

  /** Moved to nothing: the service is no longer needed, or its new emissions are outside. */
  public static final int NOWHERE = -1;
}
