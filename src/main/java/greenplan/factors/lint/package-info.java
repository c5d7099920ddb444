/**
 * Looks for mistakes in published factors and in the catalogue: what cannot be, what contradicts
 * itself, and what stands far from the other editions.
 */
@NullMarked
package greenplan.factors.lint;

import org.jspecify.annotations.NullMarked;
