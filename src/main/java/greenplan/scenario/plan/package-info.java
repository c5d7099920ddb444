/**
 * What a scenario says of the years to come, as declared: drivers of growth, projections of
 * factors, measures, targets and rates. Names of lines are still text; the trajectory finds them.
 */
@NullMarked
package greenplan.scenario.plan;

import org.jspecify.annotations.NullMarked;
