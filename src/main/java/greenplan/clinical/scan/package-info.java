/**
 * Rows of very large tables of comma-separated values, as bytes: eight bytes are looked at in one
 * step, all cores work on one file, and only rows whose code is wanted are taken apart.
 *
 * <p>Knows nothing but Java. What a row is, is what FastCSV says it is; a test holds the two
 * together.
 */
@NullMarked
package greenplan.clinical.scan;

import org.jspecify.annotations.NullMarked;
