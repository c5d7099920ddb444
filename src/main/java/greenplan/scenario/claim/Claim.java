package greenplan.scenario.claim;

import greenplan.diagnostics.Origin;
import greenplan.units.Unit;

/** A figure that a plan or a board paper publishes, with what it takes to work it out again. */
public sealed interface Claim
    permits ShareClaim, DistanceClaim, BaseYearClaim, RateClaim, SavingClaim {

  /** What every claim says. */
  ClaimHead head();

  default String id() {
    return head().id();
  }

  default Stated stated() {
    return head().stated();
  }

  /** The unit of the stated figure. */
  default Unit unit() {
    return head().stated().amount().unit();
  }

  /** Where the stated figure stands. */
  default Origin origin() {
    return head().place().origin("says");
  }
}
