package greenplan.trajectory.claim;

import greenplan.scenario.claim.Stated;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A stated figure beside the computed one.
 *
 * <p>Let s be the stated figure, u the worth of its last digit that means something (10,000 of
 * 60,000; 1 of 47; 0.1 of 73.0), c the computed value and r that value rounded half up to a whole
 * number of u.
 *
 * <ul>
 *   <li>No word, or "about": reproduced if r = s; off by rounding if |c - s| is u or less.
 *   <li>"Nearly": the same, and to be reproduced c must not be above s.
 *   <li>"Over", "at least", "under", "at most": reproduced if c is on that side of s (or equal to
 *       it, for "at least" and "at most") and r is s or the next step on that side. There is no
 *       rounding that would excuse a bound that does not hold.
 *   <li>Anything else: refuted.
 * </ul>
 *
 * @param stated the figure of the plan
 * @param computed the value that was worked out, in the same unit
 */
public record Verdict(Stated stated, BigDecimal computed) {

  /** Reproduced, off by rounding, or refuted. */
  public Status status() {
    int side = computed.compareTo(figure());
    return switch (stated.bound()) {
      case ABOUT -> near(true);
      case NEARLY -> near(side <= 0);
      case OVER -> bound(side > 0);
      case AT_LEAST -> bound(side >= 0);
      case UNDER -> bound(side < 0);
      case AT_MOST -> bound(side <= 0);
    };
  }

  /** The computed value rounded half up to the last digit of the stated figure that counts. */
  public BigDecimal rounded() {
    return computed.setScale(stated.step().stripTrailingZeros().scale(), RoundingMode.HALF_UP);
  }

  private Status near(boolean holds) {
    if (holds && rounded().compareTo(figure()) == 0) {
      return Status.REPRODUCED;
    }
    boolean close = isWithinOneStep(computed);
    return close ? Status.OFF_BY_ROUNDING : Status.REFUTED;
  }

  private Status bound(boolean holds) {
    return holds && isWithinOneStep(rounded()) ? Status.REPRODUCED : Status.REFUTED;
  }

  private boolean isWithinOneStep(BigDecimal value) {
    return value.subtract(figure()).abs().compareTo(stated.step()) <= 0;
  }

  private BigDecimal figure() {
    return stated.amount().number();
  }
}
