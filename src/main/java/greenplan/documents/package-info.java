/**
 * YAML, JSON and CSV read with exact positions, and with limits on size and depth.
 *
 * <p>The one door to the parsers: everything after it sees nodes and rows that know where they
 * stand.
 */
@NullMarked
package greenplan.documents;

import org.jspecify.annotations.NullMarked;
