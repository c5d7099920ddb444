package greenplan.report.record;

import java.math.BigDecimal;

/**
 * A factor as it was used.
 *
 * @param id its name, the same in all editions
 * @param set the set that it was read from
 * @param value kilograms of CO2e per unit
 * @param unit what it is per
 */
public record RecordedFactor(String id, String set, BigDecimal value, String unit) {}
