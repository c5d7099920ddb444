package greenplan.clinical.gas;

import greenplan.units.FinancialYear;
import greenplan.units.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days that the amounts cover.
 *
 * @param from the first day
 * @param to the last day, included; not before the first
 */
public record GasPeriod(LocalDate from, LocalDate to) {

  private static final int MONTHS = 12;
  private static final int DAYS = 365;

  public int days() {
    return (int) ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** How many months: counted where they are whole, or else days x 12 / 365. */
  public Ratio months() {
    LocalDate after = to.plusDays(1);
    boolean whole = from.getDayOfMonth() == 1 && after.getDayOfMonth() == 1;
    return whole
        ? Ratio.of(BigDecimal.valueOf(ChronoUnit.MONTHS.between(from, after)))
        : Ratio.of(BigDecimal.valueOf((long) days() * MONTHS), BigDecimal.valueOf(DAYS));
  }

  /** What an amount of the period is multiplied by to be that of a month. */
  public Ratio perMonth() {
    return share(BigDecimal.ONE);
  }

  /** What an amount of the period is multiplied by to be that of a year. */
  public Ratio perYear() {
    return share(BigDecimal.valueOf(MONTHS));
  }

  /**
   * What an amount of this period is multiplied by to be compared with that of another: nothing for
   * two whole years, leap or not; or else the days of the other over the days of this.
   */
  Ratio scaledTo(GasPeriod other) {
    return (isYear() && other.isYear()) || days() == other.days()
        ? Ratio.ONE
        : Ratio.of(BigDecimal.valueOf(other.days()), BigDecimal.valueOf(days()));
  }

  private boolean isYear() {
    return from.getDayOfMonth() == 1 && to.plusDays(1).equals(from.plusYears(1));
  }

  /** The financial year, such as 2024/25, or the first and the last day. */
  public String label() {
    FinancialYear year = new FinancialYear(from.getYear());
    boolean whole = from.equals(year.firstDay()) && to.equals(year.lastDay());
    return whole ? year.toString() : from + " to " + to;
  }

  /** So many months, as a part of the period. */
  private Ratio share(BigDecimal some) {
    Ratio all = months();
    return Ratio.of(some.multiply(all.under()), all.over());
  }
}
