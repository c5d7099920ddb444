/**
 * Paths to a target, and what it takes to keep to one: rates, budgets, arrival, backcasts.
 *
 * <p>Plain doubles. A year is the start year of a financial year, and a level holds at the end of
 * its year: 2028 is 31 March 2029. Levels and emissions have whatever unit the caller chose
 * (tonnes, or 2019/20 = 100), the same throughout. Nothing is rounded here.
 */
@NullMarked
package greenplan.trajectory.path;

import org.jspecify.annotations.NullMarked;
