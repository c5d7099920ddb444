/**
 * The closed vocabulary of units, exact amounts, emissions and financial years.
 *
 * <p>The only package that knows JSR-385: it is asked once for each pair of units, never for a
 * line.
 */
@NullMarked
package greenplan.units;

import org.jspecify.annotations.NullMarked;
