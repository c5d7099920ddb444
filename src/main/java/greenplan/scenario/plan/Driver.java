package greenplan.scenario.plan;

import greenplan.documents.Place;
import greenplan.units.Amount;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that makes amounts grow or shrink, such as activity or floor area.
 *
 * @param id its name
 * @param growth growth a year as a fraction, where nothing else is said of the year; null if none
 * @param growthFrom growth a year from a year on, until the next entry
 * @param levels how much there is of it in some years, all in one kind of unit
 * @param elasticity how much of its growth the lines follow: 1 all of it, 0.5 half
 * @param lines the lines that follow it; none for all that no other driver names
 * @param denominators the denominators that follow it
 * @param source where the growth comes from
 * @param place where it stands
 */
public record Driver(
    String id,
    @Nullable BigDecimal growth,
    NavigableMap<FinancialYear, BigDecimal> growthFrom,
    NavigableMap<FinancialYear, Amount> levels,
    BigDecimal elasticity,
    List<Named> lines,
    List<Named> denominators,
    String source,
    Place place) {}
