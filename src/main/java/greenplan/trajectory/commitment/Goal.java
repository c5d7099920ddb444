package greenplan.trajectory.commitment;

import greenplan.scenario.commitment.Commitment;
import java.math.BigDecimal;

/**
 * A level to reach.
 *
 * @param level the level, in the unit of the values
 * @param up whether it is reached from below
 * @param strict whether the level itself is not enough
 */
record Goal(BigDecimal level, boolean up, boolean strict) {

  /**
   * What a commitment with a number wants; a change of p per cent is a level of base x (1 + p/100),
   * or 1 - p/100 for a fall.
   *
   * @param base the value that a change is measured against
   */
  static Goal of(Commitment commitment, BigDecimal target, BigDecimal base) {
    boolean up = commitment.direction().isUp();
    BigDecimal change = base.multiply(target).movePointLeft(2);
    BigDecimal changed = up ? base.add(change) : base.subtract(change);
    return new Goal(
        commitment.direction().isChange() ? changed : target,
        up,
        commitment.direction().isStrict());
  }

  boolean isMet(BigDecimal value) {
    int beyond = up ? value.compareTo(level) : level.compareTo(value);
    return strict ? beyond > 0 : beyond >= 0;
  }
}
