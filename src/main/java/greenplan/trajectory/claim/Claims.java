package greenplan.trajectory.claim;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.inventory.ClaimFactor;
import greenplan.inventory.Inventory;
import greenplan.scenario.claim.BaseYearClaim;
import greenplan.scenario.claim.Claim;
import greenplan.scenario.claim.DistanceClaim;
import greenplan.scenario.claim.RateClaim;
import greenplan.scenario.claim.SavingClaim;
import greenplan.scenario.claim.ShareClaim;
import java.util.List;
import java.util.Map;

/** Works out every claim of a scenario. */
public final class Claims {

  private Claims() {}

  /**
   * The claims with their verdicts, in the order of the scenario.
   *
   * @param inventory the scenario, free of errors
   * @param claimFactors the factors of those claims that need one
   * @param problems takes a warning for each claim that is not plausible
   */
  public static List<ClaimResult> of(
      Inventory inventory, Map<Claim, ClaimFactor> claimFactors, Problems problems) {
    List<ClaimResult> results =
        inventory.scenario().claims().stream()
            .map(claim -> result(claim, inventory, claimFactors))
            .toList();
    results.forEach(result -> warn(result, problems));
    return results;
  }

  private static ClaimResult result(
      Claim claim, Inventory inventory, Map<Claim, ClaimFactor> claimFactors) {
    if (claim instanceof ShareClaim share) {
      return ShareWork.of(share, inventory);
    } else if (claim instanceof BaseYearClaim baseYear) {
      return BaseYearWork.of(baseYear);
    } else if (claim instanceof RateClaim rate) {
      return RateWork.of(rate);
    } else if (claim instanceof SavingClaim saving) {
      return SavingWork.of(saving);
    }
    ClaimFactor factor = claimFactors.get(claim);
    if (factor == null) {
      throw new IllegalStateException("no factor for " + claim.id());
    }
    return DistanceWork.of((DistanceClaim) claim, factor);
  }

  private static void warn(ClaimResult result, Problems problems) {
    for (String doubt : result.workings().doubts()) {
      problems.add(
          Code.GP609,
          result.claim().origin(),
          doubt,
          result.computed() == null || result.status() != Status.IMPLAUSIBLE
              ? "check the unit and the figures it is compared with"
              : "a unit may have slipped by thousands; `greenplan claims` says what would fit");
    }
  }
}
