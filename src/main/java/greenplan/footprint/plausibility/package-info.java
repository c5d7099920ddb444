/**
 * Doubts: what is allowed but rarely right, said as warnings that never change a result.
 *
 * <p>Each class holds one check; {@code Plausibility} lists them all. Bounds are data beside them.
 */
@NullMarked
package greenplan.footprint.plausibility;

import org.jspecify.annotations.NullMarked;
