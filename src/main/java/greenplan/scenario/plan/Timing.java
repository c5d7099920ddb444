package greenplan.scenario.plan;

import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * When a measure acts.
 *
 * @param from the last year without effect; null for the current year
 * @param until the first year with the full effect; null for the year after {@code from}
 * @param shape how the effect grows in between
 * @param steps the share of the full effect in some years, in place of a shape
 * @param delay by how many years all of it comes later
 * @param firstMonth the month of the financial year in which a year's new part starts: 1 April
 * @param decay what a complete effect loses each year, as a fraction
 * @param life after how many years the effect ends; null if it lasts
 */
public record Timing(
    @Nullable FinancialYear from,
    @Nullable FinancialYear until,
    String shape,
    NavigableMap<FinancialYear, BigDecimal> steps,
    int delay,
    int firstMonth,
    BigDecimal decay,
    @Nullable Integer life) {}
