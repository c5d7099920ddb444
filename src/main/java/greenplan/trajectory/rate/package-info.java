/**
 * What it takes to reach the milestones of a plan: the rate in every convention, when a stated rate
 * arrives, how much more the measures must do, how long each of them may wait.
 *
 * <p>The arithmetic is that of {@code trajectory.path}; here it meets the levels of a plan, in
 * tCO2e.
 */
@NullMarked
package greenplan.trajectory.rate;

import org.jspecify.annotations.NullMarked;
