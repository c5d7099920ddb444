package greenplan.clinical.gas;

import greenplan.scenario.plan.NestedTarget;
import greenplan.trajectory.indicator.NestedReadings;
import greenplan.units.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A target for nitrous oxide "including" a smaller one for the mixture, in both readings, in litres
 * procured: that is both what is used and what is wasted.
 *
 * @param target what was declared
 * @param base the base, scaled to the length of the year
 * @param now the year
 */
public record GasGoal(NestedTarget target, GasSplit base, GasSplit now) {

  /** Both readings at the share that the mixture had in the base. */
  public NestedReadings readings() {
    return NestedReadings.of(target, Ratio.of(base.mixed(), base.whole()));
  }

  /**
   * What the first reading allows: all of it falls by the reduction, the mixture by its own. The
   * pure gas gets what is left, which is below zero where the reading is impossible.
   */
  public GasSplit first() {
    BigDecimal whole = left(base.whole(), target.reduction());
    BigDecimal mixed = left(base.mixed(), target.partReduction());
    return new GasSplit(whole.subtract(mixed), mixed);
  }

  /**
   * What the second reading allows: the pure gas falls by the reduction, the mixture by its own.
   */
  public GasSplit second() {
    return new GasSplit(
        left(base.pure(), target.reduction()), left(base.mixed(), target.partReduction()));
  }

  /** Whether the year is at or below what the first reading allows, in all and of the mixture. */
  public boolean isFirstReached() {
    return isWithin(now.whole(), first().whole()) && isWithin(now.mixed(), first().mixed());
  }

  /** Whether the year is at or below what the second reading allows, of both. */
  public boolean isSecondReached() {
    return isWithin(now.pure(), second().pure()) && isWithin(now.mixed(), second().mixed());
  }

  /**
   * By how much the mixture had to fall for the first reading, with no pure gas left at all; null
   * where the reading is possible as it is.
   */
  public @Nullable BigDecimal leastFallOfMixture() {
    return first().pure().signum() >= 0
        ? null
        : BigDecimal.ONE.subtract(Ratio.of(first().whole(), base.mixed()).value());
  }

  private static BigDecimal left(BigDecimal amount, BigDecimal fall) {
    return amount.multiply(BigDecimal.ONE.subtract(fall));
  }

  private static boolean isWithin(BigDecimal amount, BigDecimal allowed) {
    return amount.compareTo(allowed) <= 0;
  }
}
