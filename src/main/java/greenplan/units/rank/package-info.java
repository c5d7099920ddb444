/** Numbers in their order: ranks, percentiles, and the borders of quartiles and deciles. */
@NullMarked
package greenplan.units.rank;

import org.jspecify.annotations.NullMarked;
