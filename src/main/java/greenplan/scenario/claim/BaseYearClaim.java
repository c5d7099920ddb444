package greenplan.scenario.claim;

import greenplan.units.Amount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A reduction on one base year said as a reduction on another.
 *
 * @param head what every claim says; the stated figure is the reduction on the other base year
 * @param reduction the reduction on the first base year, as a fraction
 * @param base the total of the first base year, above zero; null where the fall between is given
 * @param otherBase the total of the other base year, above zero; null likewise
 * @param already by how much the other base year is below the first, as a fraction below 1; null
 *     where totals are given
 * @param basis where the totals or the fall were read; empty if not given
 */
public record BaseYearClaim(
    ClaimHead head,
    BigDecimal reduction,
    @Nullable Amount base,
    @Nullable Amount otherBase,
    @Nullable BigDecimal already,
    String basis)
    implements Claim {}
