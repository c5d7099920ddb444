package greenplan.trajectory.rate;

import greenplan.trajectory.path.RateConvention;
import greenplan.units.FinancialYear;
import java.util.OptionalDouble;

/**
 * The rate that reaches a milestone in one reading of "so many percent a year".
 *
 * @param convention what the percentage means
 * @param from the year from which steps are counted; the level is that of the current year
 * @param steps yearly steps from then to the year of the milestone, at least 1
 * @param growth growth of activity a year that is reckoned with: 0.02 is 2 %
 * @param chosen whether the plan means its rates so
 * @param percentPerYear the rate; empty where such a fall never reaches the level
 */
public record ConventionRate(
    RateConvention convention,
    FinancialYear from,
    int steps,
    double growth,
    boolean chosen,
    OptionalDouble percentPerYear) {}
