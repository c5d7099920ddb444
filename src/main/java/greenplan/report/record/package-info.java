/** The record of a run: what was asked, what it was made from, and every figure that came of it. */
@NullMarked
package greenplan.report.record;

import org.jspecify.annotations.NullMarked;
