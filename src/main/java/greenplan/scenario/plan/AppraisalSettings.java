package greenplan.scenario.plan;

import greenplan.documents.Place;
import greenplan.units.Amount;
import greenplan.units.FinancialYear;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * How money is appraised.
 *
 * @param schedule the discount schedule
 * @param priceYear the prices in which results are given; null for the latest that a cost is in
 * @param baseYear the year that money is discounted to; null for the current year
 * @param carbonValues {@code low}, {@code central} or {@code high}
 * @param tonnesDiscounted whether a cost per tonne is per discounted tonne
 * @param year the year whose tonnes are the widths of a cost curve; null for that of the first
 *     required target ahead
 * @param capitalLimits the most capital of some years, in pounds
 * @param minimumNpv the least net present value of what is chosen, in pounds; null for none
 * @param note what readers must know of the costs; empty if nothing
 * @param place where it stands
 */
public record AppraisalSettings(
    String schedule,
    @Nullable Integer priceYear,
    @Nullable FinancialYear baseYear,
    String carbonValues,
    boolean tonnesDiscounted,
    @Nullable FinancialYear year,
    NavigableMap<FinancialYear, Amount> capitalLimits,
    @Nullable Amount minimumNpv,
    String note,
    Place place) {}
