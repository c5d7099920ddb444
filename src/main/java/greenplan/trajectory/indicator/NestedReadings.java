package greenplan.trajectory.indicator;

import greenplan.scenario.plan.NestedTarget;
import greenplan.units.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Both readings of a sentence such as "reduce by 50 %, including the mixture by 10 %". With the
 * fall R, the part's fall r and the part's share m, all fractions:
 *
 * <ol>
 *   <li>The whole falls by R and the part by r; the rest must then fall by (R - r m) / (1 - m),
 *       which no rest can above m = (1 - R) / (1 - r).
 *   <li>The rest falls by R and the part by r; the whole then falls by R (1 - m) + r m.
 * </ol>
 *
 * <p>The arithmetic is exact; only a quotient that does not end is rounded, to 34 digits.
 *
 * @param target what was declared
 * @param share the share of the part in the whole; null where it is not known
 * @param limit the share of the part above which the first reading is impossible
 * @param rest what the rest must fall by in the first reading; null where the share is not known or
 *     there is no rest
 * @param most what the whole falls by at most in the first reading, with nothing left of the rest;
 *     null where the share is not known
 * @param whole what the whole falls by in the second reading; null where the share is not known
 */
public record NestedReadings(
    NestedTarget target,
    @Nullable BigDecimal share,
    BigDecimal limit,
    @Nullable BigDecimal rest,
    @Nullable BigDecimal most,
    @Nullable BigDecimal whole) {

  /** Works out both readings with the share that the target states. */
  public static NestedReadings of(NestedTarget target) {
    BigDecimal share = target.partShare();
    if (share != null) {
      return of(target, Ratio.of(share));
    }
    return new NestedReadings(target, null, limit(target), null, null, null);
  }

  /** Works out both readings with a share that was measured: the part over the whole. */
  public static NestedReadings of(NestedTarget target, Ratio share) {
    BigDecimal all = share.under();
    BigDecimal part = share.over();
    BigDecimal rest = all.subtract(part);
    BigDecimal fall = target.reduction();
    BigDecimal partFalls = target.partReduction().multiply(part);
    return new NestedReadings(
        target,
        share.value(),
        limit(target),
        rest.signum() == 0 ? null : value(fall.multiply(all).subtract(partFalls), rest),
        value(rest.add(partFalls), all),
        value(fall.multiply(rest).add(partFalls), all));
  }

  private static BigDecimal limit(NestedTarget target) {
    return value(
        BigDecimal.ONE.subtract(target.reduction()),
        BigDecimal.ONE.subtract(target.partReduction()));
  }

  private static BigDecimal value(BigDecimal over, BigDecimal under) {
    return over.signum() == 0 ? BigDecimal.ZERO : Ratio.of(over, under).value();
  }

  /** Whether the first reading can be reached at this share; false where it is not known. */
  public boolean isPossible() {
    return rest != null && rest.compareTo(BigDecimal.ONE) <= 0;
  }
}
