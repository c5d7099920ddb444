package greenplan.trajectory.claim;

import greenplan.scenario.claim.BaseYearClaim;
import greenplan.units.Amount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A reduction on one base year as a reduction on another.
 *
 * <p>With R the reduction on the first base year and q the other base year's total over the
 * first's, {@code 1 - (1 - R) / q} is the reduction on the other.
 */
final class BaseYearWork {

  private BaseYearWork() {}

  static ClaimResult of(BaseYearClaim claim) {
    List<Figure> inputs = new ArrayList<>();
    inputs.add(
        new Figure(
            "reduction", claim.reduction().movePointRight(2), "%", "on the first base year"));
    BigDecimal times = times(claim, inputs);
    BigDecimal left = BigDecimal.ONE.subtract(claim.reduction());
    BigDecimal percent =
        BigDecimal.ONE.subtract(left.multiply(times, MathContext.DECIMAL128)).movePointRight(2);
    List<Figure> findings = new ArrayList<>();
    findings.add(new Figure("base years", times, "", "the first base year in units of the other"));
    if (left.signum() > 0) {
      findings.add(implied(claim, left));
    }
    return ClaimResult.of(claim, percent, Workings.of(inputs, findings));
  }

  /** The first base year over the other: 1 / q. */
  private static BigDecimal times(BaseYearClaim claim, List<Figure> inputs) {
    Amount base = claim.base();
    Amount other = claim.otherBase();
    BigDecimal already = claim.already();
    if (already != null) {
      inputs.add(new Figure("already down", already.movePointRight(2), "%", claim.basis()));
      return BigDecimal.ONE.divide(BigDecimal.ONE.subtract(already), MathContext.DECIMAL128);
    }
    if (base == null || other == null) {
      throw new IllegalStateException("no base years: " + claim.id());
    }
    inputs.add(Figure.of("first base year", base, claim.basis()));
    inputs.add(Figure.of("other base year", other, claim.basis()));
    return base.in(other.unit()).number().divide(other.number(), MathContext.DECIMAL128);
  }

  /** The ratio of base years that would make the stated figure right: (1 - stated) / (1 - R). */
  private static Figure implied(BaseYearClaim claim, BigDecimal left) {
    BigDecimal stated = claim.stated().amount().number().movePointLeft(2);
    BigDecimal ratio = BigDecimal.ONE.subtract(stated).divide(left, MathContext.DECIMAL128);
    return new Figure("implied base years", ratio, "", "what the stated figure amounts to");
  }
}
