/** The claims of a plan worked out again, each with a verdict and everything that it rests on. */
@NullMarked
package greenplan.trajectory.claim;

import org.jspecify.annotations.NullMarked;
