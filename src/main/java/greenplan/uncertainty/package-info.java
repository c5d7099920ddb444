/** How sure a footprint and a plan are. */
@NullMarked
package greenplan.uncertainty;

import org.jspecify.annotations.NullMarked;
