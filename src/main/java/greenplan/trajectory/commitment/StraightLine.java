package greenplan.trajectory.commitment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The way from a start to a goal, the same step each day.
 *
 * @param from the day of the start
 * @param start the value on that day
 * @param goal the level to reach
 * @param by the day that it is due, after {@code from}
 */
record StraightLine(LocalDate from, BigDecimal start, Goal goal, LocalDate by) {

  /** The value on a day: that of the start before it, that of the goal after it is due. */
  BigDecimal at(LocalDate day) {
    return start.add(climb(day).divide(BigDecimal.valueOf(days(by)), MathContext.DECIMAL128));
  }

  /** Whether a value of a day is at the line or on its good side; exact, without a division. */
  boolean isKept(LocalDate day, BigDecimal value) {
    BigDecimal ahead =
        value.subtract(start).multiply(BigDecimal.valueOf(days(by))).subtract(climb(day));
    return goal.up() ? ahead.signum() >= 0 : ahead.signum() <= 0;
  }

  /** What was gained by a day, times the days that the whole way takes. */
  private BigDecimal climb(LocalDate day) {
    long gone = Math.max(0, Math.min(days(day), days(by)));
    return goal.level().subtract(start).multiply(BigDecimal.valueOf(gone));
  }

  private long days(LocalDate until) {
    return ChronoUnit.DAYS.between(from, until);
  }
}
