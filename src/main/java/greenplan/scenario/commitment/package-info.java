/** What an organisation promised, one row a promise, and what was recorded of it. */
@NullMarked
package greenplan.scenario.commitment;

import org.jspecify.annotations.NullMarked;
