package greenplan.uncertainty.trial;

/**
 * How far something unknown decides a gap.
 *
 * @param variable what it is called
 * @param correlation its rank correlation with the gap, -1 to 1: above zero, more of it makes the
 *     gap larger
 */
public record Influence(String variable, double correlation) {}
