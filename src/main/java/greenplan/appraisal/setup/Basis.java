package greenplan.appraisal.setup;

import greenplan.appraisal.money.Discounting;
import greenplan.units.FinancialYear;

/**
 * What money is measured by.
 *
 * @param schedule the id of the discount schedule
 * @param discounting its factors
 * @param baseYear the year that is discounted to, not after the current year
 * @param priceYear whose prices all pounds are in
 * @param carbonSeries {@code low}, {@code central} or {@code high}
 * @param carbonValues pounds for a tonne, from the base year to the horizon; 0 in years in which no
 *     tonne is counted
 * @param tonnesDiscounted whether a cost per tonne is per discounted tonne
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays, made once and not written again
public record Basis(
    String schedule,
    Discounting discounting,
    FinancialYear baseYear,
    int priceYear,
    String carbonSeries,
    double[] carbonValues,
    boolean tonnesDiscounted) {}
