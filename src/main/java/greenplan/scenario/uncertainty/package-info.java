/**
 * How sure a scenario is of what it says: the spread of amounts, factors, growth, projections and
 * measures, and what belongs together.
 */
@NullMarked
package greenplan.scenario.uncertainty;

import org.jspecify.annotations.NullMarked;
