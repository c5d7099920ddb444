package greenplan.scenario.plan;

import greenplan.documents.Place;
import greenplan.units.EmissionRate;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * How the factors of some lines change without the organisation doing anything.
 *
 * @param id its name
 * @param title what readers see; the name if not given
 * @param series a published series, such as {@code grid-average}; empty if none
 * @param marginal the series for what a small change of use saves; empty if none
 * @param decline what the factor falls by each year, compound, as a fraction; null if none
 * @param from the last year at today's factor; null for the current year
 * @param until the last year of the decline; null if it goes on
 * @param factors the factor in some years, in one unit
 * @param lines the lines; none for all that use purchased electricity
 * @param share the part of each line that follows it
 * @param source where it comes from
 * @param assumption what is assumed
 * @param place where it stands
 */
public record Projection(
    String id,
    String title,
    String series,
    String marginal,
    @Nullable BigDecimal decline,
    @Nullable FinancialYear from,
    @Nullable FinancialYear until,
    NavigableMap<FinancialYear, EmissionRate> factors,
    List<Named> lines,
    BigDecimal share,
    String source,
    String assumption,
    Place place) {}
