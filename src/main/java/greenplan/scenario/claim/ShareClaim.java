package greenplan.scenario.claim;

import greenplan.factors.Boundary;
import greenplan.units.Amount;
import greenplan.units.FinancialYear;
import org.jspecify.annotations.Nullable;

/**
 * An amount as a percentage of a baseline.
 *
 * @param head what every claim says; the stated figure is in percent
 * @param amount the part
 * @param baseline the whole, of the same kind of unit, above zero; null where a footprint is it
 * @param year the year whose footprint is the whole; null where a baseline is given
 * @param boundary what that footprint counts
 */
public record ShareClaim(
    ClaimHead head,
    Amount amount,
    @Nullable Amount baseline,
    @Nullable FinancialYear year,
    Boundary boundary)
    implements Claim {}
