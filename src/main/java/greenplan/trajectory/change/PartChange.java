package greenplan.trajectory.change;

import greenplan.factors.Placement;

/**
 * The change of one component of one line.
 *
 * @param line the id of the line
 * @param component the id of the component
 * @param placement where it is counted
 * @param tally how much, and why
 */
public record PartChange(String line, String component, Placement placement, Tally tally) {}
