package greenplan.trajectory.claim;

import greenplan.footprint.Footprint;
import greenplan.inventory.Inventory;
import greenplan.scenario.claim.ShareClaim;
import greenplan.units.Amount;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** An amount as a percentage of a baseline. */
final class ShareWork {

  private static final Unit KILOGRAM = Unit.of("kgCO2e");
  private static final Unit TONNE = Unit.of("tCO2e");

  private ShareWork() {}

  static ClaimResult of(ShareClaim claim, Inventory inventory) {
    Figure whole = whole(claim, inventory);
    Amount baseline = new Amount(whole.value(), Unit.of(whole.unit()));
    Amount part = claim.amount();
    List<Figure> inputs = List.of(Figure.of("amount", part, ""), whole);
    if (baseline.number().signum() <= 0) {
      return new ClaimResult(claim, Status.REFUTED, null, Workings.of(inputs, List.of()));
    }
    // 100 x part / whole
    BigDecimal percent =
        part.in(baseline.unit())
            .number()
            .movePointRight(2)
            .divide(baseline.number(), MathContext.DECIMAL128);
    return ClaimResult.of(claim, percent, Workings.of(inputs, List.of()));
  }

  private static Figure whole(ShareClaim claim, Inventory inventory) {
    if (claim.baseline() != null) {
      return Figure.of("baseline", claim.baseline(), "");
    }
    if (claim.year() == null) {
      throw new IllegalStateException("a share of nothing: " + claim.id());
    }
    Footprint footprint = Footprint.of(inventory, claim.year(), claim.boundary());
    Amount total = new Amount(footprint.total().kgCo2e(), KILOGRAM).in(TONNE);
    String note = "footprint of " + claim.year() + ", " + claim.boundary().title();
    return Figure.of("baseline", total, note);
  }
}
