package greenplan.uncertainty.trial;

import greenplan.factors.Boundary;
import greenplan.units.FinancialYear;

/**
 * The planned emissions of a year over all trials, tCO2e.
 *
 * @param boundary what is counted
 * @param year the year
 * @param spread how they are spread
 */
public record FanYear(Boundary boundary, FinancialYear year, Quantiles spread) {}
