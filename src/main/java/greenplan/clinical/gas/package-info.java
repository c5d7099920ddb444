/**
 * Anaesthetic gases: what was bought, what reached a patient, what was lost, and what that warms.
 */
@NullMarked
package greenplan.clinical.gas;

import org.jspecify.annotations.NullMarked;
