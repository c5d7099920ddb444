/**
 * How fast a measure arrives and how long it lasts: the share of its full effect, 0 to 1, in each
 * year.
 *
 * <p>Plain doubles and records. A year is the calendar year in which a financial year starts: 2026
 * is 2026/27.
 */
@NullMarked
package greenplan.trajectory.ramp;

import org.jspecify.annotations.NullMarked;
