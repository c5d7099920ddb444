/**
 * Years to come: where a plan leads, what of it is growth, what the nation's doing and what the
 * organisation's own, and which targets it meets.
 *
 * <p>The way through: {@code setup} finds names and proves units, {@code ramp} and {@code stock}
 * say when measures act, {@code model} works out years, {@code path} says what targets allow; the
 * classes here put results together.
 */
@NullMarked
package greenplan.trajectory;

import org.jspecify.annotations.NullMarked;
