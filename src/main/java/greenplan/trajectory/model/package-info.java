/**
 * The arithmetic of a plan: amounts times factors over years, and what measures take away.
 *
 * <p>Plain doubles, arrays and records, and nothing of the other rooms but the financial year, so
 * that the same classes can be compiled for a browser. Bad input of a user is checked before; what
 * is left to check here comes back as data.
 */
@NullMarked
package greenplan.trajectory.model;

import org.jspecify.annotations.NullMarked;
