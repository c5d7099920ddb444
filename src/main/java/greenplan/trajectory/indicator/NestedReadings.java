package greenplan.trajectory.indicator;

import greenplan.scenario.plan.NestedTarget;
import java.math.BigDecimal;
import java.util.OptionalDouble;

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
 * @param target what was declared
 * @param limit the share of the part above which the first reading is impossible
 * @param rest what the rest must fall by in the first reading; empty where the share is not known
 *     or there is no rest
 * @param most what the whole falls by at most in the first reading, with nothing left of the rest;
 *     empty where the share is not known
 * @param whole what the whole falls by in the second reading; empty where the share is not known
 */
public record NestedReadings(
    NestedTarget target,
    double limit,
    OptionalDouble rest,
    OptionalDouble most,
    OptionalDouble whole) {

  private static final double LAST_DIGITS = 1e-9;

  /** Works out both readings. */
  public static NestedReadings of(NestedTarget target) {
    double fall = target.reduction().doubleValue();
    double part = target.partReduction().doubleValue();
    double limit = (1 - fall) / (1 - part);
    BigDecimal share = target.partShare();
    if (share == null) {
      OptionalDouble unknown = OptionalDouble.empty();
      return new NestedReadings(target, limit, unknown, unknown, unknown);
    }
    double m = share.doubleValue();
    return new NestedReadings(
        target,
        limit,
        m < 1 ? OptionalDouble.of((fall - part * m) / (1 - m)) : OptionalDouble.empty(),
        OptionalDouble.of(1 - m + part * m),
        OptionalDouble.of(fall * (1 - m) + part * m));
  }

  /** Whether the first reading can be reached at the stated share; false where it is not known. */
  public boolean isPossible() {
    return rest.isPresent() && rest.getAsDouble() <= 1 + LAST_DIGITS;
  }
}
