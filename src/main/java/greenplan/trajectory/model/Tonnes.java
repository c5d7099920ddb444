package greenplan.trajectory.model;

/**
 * Tonnes taken off a line after all stages, never more than is left.
 *
 * @param line the place of the line in the model
 * @param tonnes for each year, tCO2e of the widest boundary, at least 0; narrower boundaries fall
 *     in the same proportion
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
public record Tonnes(int line, double[] tonnes) implements Effect {}
