/** Two runs of one scenario compared: whether they are the same, and by which cause they differ. */
@NullMarked
package greenplan.report.replay;

import org.jspecify.annotations.NullMarked;
