/**
 * Where a plan meets the lines of the current year: every name is found, every unit proven, and
 * what comes out is arithmetic of plain doubles.
 */
@NullMarked
package greenplan.trajectory.setup;

import org.jspecify.annotations.NullMarked;
