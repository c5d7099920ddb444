/**
 * Things that wear out and are replaced: vehicles, boilers, lamps. What the stock is made of in
 * each year, and what that takes off a line.
 *
 * <p>Plain doubles and records. A year is the calendar year in which a financial year starts, and a
 * stock is that at the end of its year.
 */
@NullMarked
package greenplan.trajectory.stock;

import org.jspecify.annotations.NullMarked;
