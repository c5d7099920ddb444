package greenplan.trajectory.rate;

import greenplan.trajectory.path.RateConvention;
import greenplan.units.FinancialYear;
import java.util.Optional;

/**
 * What a stated rate comes to in one convention.
 *
 * @param convention what the percentage means
 * @param meant whether the plan means it so
 * @param reached the first year at whose end the target is met; empty for never
 * @param level emissions in the year of the target, in tCO2e
 * @param gap that less what the target allows, in tCO2e: above zero where it is missed
 */
public record StatedReading(
    RateConvention convention,
    boolean meant,
    Optional<FinancialYear> reached,
    double level,
    double gap) {}
