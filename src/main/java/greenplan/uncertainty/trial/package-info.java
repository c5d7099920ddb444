/** Monte Carlo, approach 2 of the IPCC: a plan worked out many times. */
@NullMarked
package greenplan.uncertainty.trial;

import org.jspecify.annotations.NullMarked;
