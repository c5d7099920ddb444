/**
 * Inhalers: from what was prescribed to devices, footprints and the national indicators, by
 * organisation, month and product; and what a switch of products would do.
 */
@NullMarked
package greenplan.clinical.inhaler;

import org.jspecify.annotations.NullMarked;
