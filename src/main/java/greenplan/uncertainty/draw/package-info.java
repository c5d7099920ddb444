/** Draws of many values that can be repeated, together or one by one. */
@NullMarked
package greenplan.uncertainty.draw;

import org.jspecify.annotations.NullMarked;
