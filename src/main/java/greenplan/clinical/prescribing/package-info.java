/**
 * The English Prescribing Dataset: what each practice prescribed in a month, added up from files of
 * any size.
 */
@NullMarked
package greenplan.clinical.prescribing;

import org.jspecify.annotations.NullMarked;
