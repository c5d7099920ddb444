/**
 * Plans beside each other: what each of several scenarios comes to in the years that all of them
 * have, and what they state differently.
 */
@NullMarked
package greenplan.trajectory.compare;

import org.jspecify.annotations.NullMarked;
