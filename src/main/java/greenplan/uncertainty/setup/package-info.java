/** Joins what a scenario says of its uncertainty to its lines, factors and measures. */
@NullMarked
package greenplan.uncertainty.setup;

import org.jspecify.annotations.NullMarked;
