/** With whom an organisation is compared, as declared. */
@NullMarked
package greenplan.scenario.peer;

import org.jspecify.annotations.NullMarked;
