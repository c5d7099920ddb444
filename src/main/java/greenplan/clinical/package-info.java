/** What clinicians can change: medicines and gases that warm the climate in themselves. */
@NullMarked
package greenplan.clinical;

import org.jspecify.annotations.NullMarked;
