/** What changes of services do to environment, people and money, as somebody scored it. */
@NullMarked
package greenplan.scenario.impact;

import org.jspecify.annotations.NullMarked;
