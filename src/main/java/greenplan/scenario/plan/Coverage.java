package greenplan.scenario.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A technology that reaches more points, such as LED lamps.
 *
 * @param now the share of points that have it now
 * @param full the share that is aimed at
 * @param pointsAYear how much of the whole is added each year; null where the timing says it
 * @param saving what a new point saves of the use of an old one
 */
public record Coverage(
    BigDecimal now, BigDecimal full, @Nullable BigDecimal pointsAYear, BigDecimal saving) {}
