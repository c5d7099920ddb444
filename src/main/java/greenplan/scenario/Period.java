package greenplan.scenario;

import greenplan.units.FinancialYear;
import greenplan.units.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days that an amount covers, and what to do where they are not the financial year.
 *
 * @param from the first day
 * @param to the last day, included
 * @param rule {@code as-measured} takes the amount as it is; {@code scaled-by-days} raises it to
 *     the whole year; {@code share-by-days} takes the part that falls into the year
 */
public record Period(LocalDate from, LocalDate to, String rule) {

  /** Whether the days are exactly those of the year. */
  public boolean isWhole(FinancialYear year) {
    return from.equals(year.firstDay()) && to.equals(year.lastDay());
  }

  /** The number of days, both ends included. */
  public int days() {
    return (int) ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** The number of days that fall into the year. */
  public int daysWithin(FinancialYear year) {
    LocalDate first = from.isAfter(year.firstDay()) ? from : year.firstDay();
    LocalDate last = to.isBefore(year.lastDay()) ? to : year.lastDay();
    return Math.max(0, (int) ChronoUnit.DAYS.between(first, last) + 1);
  }

  /** What the amount is multiplied by. */
  public Ratio share(FinancialYear year) {
    return switch (rule) {
      case "scaled-by-days" -> ratio(year.days(), days());
      case "share-by-days" -> ratio(daysWithin(year), days());
      default -> Ratio.ONE;
    };
  }

  private static Ratio ratio(int over, int under) {
    return Ratio.of(BigDecimal.valueOf(over), BigDecimal.valueOf(under));
  }
}
