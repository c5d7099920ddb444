/**
 * Reads the labels of the UK government conversion factors and gives them ids that stay the same.
 */
@NullMarked
package greenplan.factors.desnz;

import org.jspecify.annotations.NullMarked;
