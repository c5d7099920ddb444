/**
 * What measures cost, what a tonne costs, and which of them to buy.
 *
 * <p>{@code money} discounts flows, {@code choice} finds the best set within limits, {@code setup}
 * joins what a scenario says of costs to the years of its plan; the classes here put results
 * together. Plain doubles, real terms.
 */
@NullMarked
package greenplan.appraisal;

import org.jspecify.annotations.NullMarked;
