package greenplan.scenario.plan;

import greenplan.documents.Place;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the plan as a whole.
 *
 * @param baseYear the year that reductions are measured against
 * @param currentYear the year from which lines are projected
 * @param horizon the last year
 * @param path how a target path runs between milestones: {@code linear}, {@code geometric} or
 *     {@code step}
 * @param residual the emissions that may be left at net zero, as a fraction of the base year
 * @param attribution how savings are shared between measures: {@code log-share} or {@code shapley}
 * @param calendarYears how a financial year reads a series of calendar years: {@code weighted} or
 *     {@code most-of-year}
 * @param rateConvention the convention in which the plan states its rates; empty if not given
 * @param growth the yearly growth that rates are worked out with, as a fraction; null if none
 * @param place where it stands
 */
public record PlanSettings(
    FinancialYear baseYear,
    FinancialYear currentYear,
    FinancialYear horizon,
    String path,
    BigDecimal residual,
    String attribution,
    String calendarYears,
    String rateConvention,
    @Nullable BigDecimal growth,
    Place place) {}
