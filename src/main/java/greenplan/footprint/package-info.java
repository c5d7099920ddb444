/**
 * The arithmetic of a footprint: line times factor, and totals that are sums of lines.
 *
 * <p>Total functions over a resolved inventory: nothing here can fail, and nothing is rounded.
 */
@NullMarked
package greenplan.footprint;

import org.jspecify.annotations.NullMarked;
