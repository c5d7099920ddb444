/** Calculations that others have published, with every figure that does not agree and why. */
@NullMarked
package greenplan.worked;

import org.jspecify.annotations.NullMarked;
