package greenplan.trajectory.rate;

import greenplan.scenario.plan.Measure;
import greenplan.trajectory.path.LatestStart;

/**
 * How long one measure may wait while the others come as planned.
 *
 * @param measure what was declared
 * @param latest the longest delay with which the milestone is still met
 */
public record MeasureDelay(Measure measure, LatestStart latest) {}
