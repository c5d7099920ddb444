package greenplan.trajectory.indicator;

import greenplan.scenario.plan.IndicatorTarget;
import java.util.OptionalDouble;

/**
 * How an indicator stands against one of its targets, in the unit of the indicator.
 *
 * @param target what was declared
 * @param level the level that it sets
 * @param value what the plan leads to in its year; empty where there is nothing to divide by
 */
public record IndicatorTargetResult(IndicatorTarget target, double level, OptionalDouble value) {

  private static final double LAST_DIGITS = 1e-9;

  /** Whether the plan meets it; a year without a value does not. */
  public boolean isMet() {
    double slack = LAST_DIGITS * Math.max(1, Math.abs(level));
    return gap().isPresent()
        && (target.wants().isStrict()
            ? gap().getAsDouble() < -slack
            : gap().getAsDouble() <= slack);
  }

  /** How far the plan is on the wrong side of the level: above zero where it is missed. */
  public OptionalDouble gap() {
    if (value.isEmpty()) {
      return value;
    }
    double above = value.getAsDouble() - level;
    return OptionalDouble.of(target.wants().isUp() ? -above : above);
  }
}
