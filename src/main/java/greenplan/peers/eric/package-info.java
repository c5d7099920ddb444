/** Metrics of the organisations of an estates return, by the same way as their footprints. */
@NullMarked
package greenplan.peers.eric;

import org.jspecify.annotations.NullMarked;
