package greenplan.trajectory.model;

/**
 * A line of a footprint as it goes on without measures.
 *
 * @param id what the line is called
 * @param amounts the amount in each year, in the unit of the line; growth is in it
 * @param factors tCO2e per unit, for each boundary and each year; factor projections are in it
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
public record ModelLine(String id, double[] amounts, double[][] factors) {}
