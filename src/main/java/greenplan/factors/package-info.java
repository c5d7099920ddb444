/**
 * Published emission factors, their sets and editions, and the catalogue of activities that says
 * which factors apply to what an organisation does.
 */
@NullMarked
package greenplan.factors;

import org.jspecify.annotations.NullMarked;
