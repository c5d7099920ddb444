package greenplan.clinical.inhaler;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The share of inhalers without propellant that a mean needs: (high - target) / (high - low), where
 * high is the mean of metered dose inhalers and low that of the others.
 *
 * @param target the mean to reach, in kg CO2e an inhaler
 * @param needed the share, from 0 to 1; null where no share of these inhalers reaches it
 * @param moved how many metered dose inhalers have to become others for it; zero where it is
 *     reached, null where nothing reaches it
 */
public record LowCarbonShare(
    BigDecimal target, @Nullable BigDecimal needed, @Nullable BigDecimal moved) {}
