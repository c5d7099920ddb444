/**
 * What a person declared: an organisation's years, amounts and expectations, as typed and checked.
 *
 * <p>Ids of activities, factors and sets are still text here; the inventory looks them up.
 */
@NullMarked
package greenplan.scenario;

import org.jspecify.annotations.NullMarked;
