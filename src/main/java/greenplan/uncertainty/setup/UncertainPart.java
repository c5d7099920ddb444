package greenplan.uncertainty.setup;

/**
 * A component of a line.
 *
 * @param factor the id of its factor
 * @param variable the place of what is unknown of the factor; -1 if nothing is
 * @param perUnit tCO2e per unit of the line, in each boundary; location-based
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
public record UncertainPart(String factor, int variable, double[] perUnit) {}
