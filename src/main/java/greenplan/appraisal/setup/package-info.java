/** Joins the costs of a scenario to published values and to the years of its plan. */
@NullMarked
package greenplan.appraisal.setup;

import org.jspecify.annotations.NullMarked;
