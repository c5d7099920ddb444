/** How commitments stand by what was recorded of them. */
@NullMarked
package greenplan.trajectory.commitment;

import org.jspecify.annotations.NullMarked;
