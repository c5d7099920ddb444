package greenplan.scenario.claim;

import greenplan.units.Amount;
import greenplan.units.FinancialYear;
import greenplan.units.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Emissions said as the distance that causes as much, or as laps of the Earth.
 *
 * @param head what every claim says
 * @param amount the emissions, in a unit of CO2e
 * @param activity what is driven or flown, by its name in the catalogue, not yet looked up
 * @param purpose for what; empty for the first purpose of the activity
 * @param set the factor set; empty where the year decides
 * @param year the year whose edition applies; that of the set where a set is named
 * @param withUpstream whether well-to-tank and the like count too, and not the direct factor alone
 * @param lap the distance of one lap of the Earth; null where the stated figure is a distance
 */
public record DistanceClaim(
    ClaimHead head,
    Amount amount,
    String activity,
    String purpose,
    String set,
    FinancialYear year,
    boolean withUpstream,
    @Nullable Amount lap)
    implements Claim {

  /** The unit of which one causes the emissions of the factor: that of the claim or of a lap. */
  public Unit per() {
    return lap == null ? unit() : lap.unit();
  }
}
