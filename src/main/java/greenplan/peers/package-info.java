/**
 * What comparable organisations manage: rank, quartile and decile, and what it would save to reach
 * their level.
 *
 * <p>Exact decimals; it knows no files but in {@code table} and {@code eric}, which read them.
 */
@NullMarked
package greenplan.peers;

import org.jspecify.annotations.NullMarked;
