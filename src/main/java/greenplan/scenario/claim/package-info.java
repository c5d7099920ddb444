/** What a plan or a board paper claims, as declared: the stated figure and what it is made of. */
@NullMarked
package greenplan.scenario.claim;

import org.jspecify.annotations.NullMarked;
