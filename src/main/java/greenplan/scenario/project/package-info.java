/** Tables of projects to choose among, and of what may be spent in which year. */
@NullMarked
package greenplan.scenario.project;

import org.jspecify.annotations.NullMarked;
