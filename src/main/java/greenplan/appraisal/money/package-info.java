/**
 * Discounting and the figures of one flow of money and tonnes. Plain doubles; knows nothing else.
 */
@NullMarked
package greenplan.appraisal.money;

import org.jspecify.annotations.NullMarked;
