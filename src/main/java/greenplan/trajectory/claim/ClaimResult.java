package greenplan.trajectory.claim;

import greenplan.scenario.claim.Claim;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A claim with its verdict.
 *
 * @param claim what was declared
 * @param status the verdict
 * @param computed the value in the unit of the stated figure; null where none can be worked out
 * @param workings everything that the verdict rests on
 */
public record ClaimResult(
    Claim claim, Status status, @Nullable BigDecimal computed, Workings workings) {

  static ClaimResult of(Claim claim, BigDecimal computed, Workings workings) {
    Status status = new Verdict(claim.stated(), computed).status();
    return new ClaimResult(claim, status, computed, workings);
  }
}
