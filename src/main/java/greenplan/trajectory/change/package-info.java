/**
 * Why emissions changed between two years: effects that add up to the change, without a rest.
 *
 * <p>Plain numbers: tonnes of CO2e, and amounts of which only ratios count. Source of the method:
 * Ang B.W. (2005), "The LMDI approach to decomposition analysis: a practical guide", Energy Policy
 * 33, 867-871; additive form LMDI-I.
 */
@NullMarked
package greenplan.trajectory.change;

import org.jspecify.annotations.NullMarked;
