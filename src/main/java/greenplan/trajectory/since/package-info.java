/**
 * Two footprints of one scenario, joined line by line, so that their difference can be explained.
 */
@NullMarked
package greenplan.trajectory.since;

import org.jspecify.annotations.NullMarked;
