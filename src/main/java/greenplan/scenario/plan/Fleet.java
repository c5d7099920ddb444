package greenplan.scenario.plan;

import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * Vehicles that are replaced when they are old.
 *
 * @param size how many there are
 * @param growth growth of the fleet a year, as a fraction
 * @param life the years after which a vehicle leaves; null where a Weibull curve is given
 * @param weibullShape the shape k of a Weibull survival curve; null where a life is given
 * @param weibullScale its scale in years; null where a life is given
 * @param ages how many vehicles there are of each age in years; none for a steady mix of ages
 * @param zeroEmissionNow the share of the fleet that is zero-emission now
 * @param purchases the share of zero-emission vehicles among those bought, from a year on
 * @param scrappage the share of the other vehicles that leaves early, in single years
 */
public record Fleet(
    BigDecimal size,
    BigDecimal growth,
    @Nullable Integer life,
    @Nullable BigDecimal weibullShape,
    @Nullable BigDecimal weibullScale,
    NavigableMap<Integer, BigDecimal> ages,
    BigDecimal zeroEmissionNow,
    NavigableMap<FinancialYear, BigDecimal> purchases,
    NavigableMap<FinancialYear, BigDecimal> scrappage) {}
