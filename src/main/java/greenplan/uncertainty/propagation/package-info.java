/** Error propagation, approach 1 of the IPCC: no draws. */
@NullMarked
package greenplan.uncertainty.propagation;

import org.jspecify.annotations.NullMarked;
