/** Distributions of one value, in plain doubles. */
@NullMarked
package greenplan.uncertainty.spread;

import org.jspecify.annotations.NullMarked;
