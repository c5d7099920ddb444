/** Tables of organisations and their metrics, each with its unit in the name of its column. */
@NullMarked
package greenplan.peers.table;

import org.jspecify.annotations.NullMarked;
