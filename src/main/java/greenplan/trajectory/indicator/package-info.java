/** Ratios that are followed year by year, and targets that can be read in two ways. */
@NullMarked
package greenplan.trajectory.indicator;

import org.jspecify.annotations.NullMarked;
