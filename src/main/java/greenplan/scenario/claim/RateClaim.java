package greenplan.scenario.claim;

import greenplan.units.Amount;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A fall of so many percent a year.
 *
 * @param head what every claim says; the stated figure is in percent
 * @param current the level from which steps are counted, above zero
 * @param target the level to reach, of the same kind of unit, from zero to the current level
 * @param base the level of the base year, above zero; null where no rate is a percentage of it
 * @param from the year of the current level
 * @param to the year of the target, later
 * @param growth growth of activity a year, as a fraction
 * @param convention the id of the convention that is meant; empty if the plan says none
 */
public record RateClaim(
    ClaimHead head,
    Amount current,
    Amount target,
    @Nullable Amount base,
    FinancialYear from,
    FinancialYear to,
    BigDecimal growth,
    String convention)
    implements Claim {

  /** Yearly steps, at least 1. */
  public int steps() {
    return to.startYear() - from.startYear();
  }
}
