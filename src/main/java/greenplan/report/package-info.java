/** Results and problems as text, JSON and CSV: the one place that rounds and aligns. */
@NullMarked
package greenplan.report;

import org.jspecify.annotations.NullMarked;
