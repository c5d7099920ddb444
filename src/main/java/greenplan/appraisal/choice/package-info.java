/**
 * Which projects to buy: yes or no to each, within limits; exactly, and as cheapest first does it.
 */
@NullMarked
package greenplan.appraisal.choice;

import org.jspecify.annotations.NullMarked;
