package greenplan.clinical.inhaler;

import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The inhalers of one footprint as a line of a scenario.
 *
 * @param year the financial year
 * @param activity the activity, named as its factor is
 * @param inhalers how many devices
 * @param from the first day of the first month read of that year
 * @param to the last day of the last month read of that year
 * @param months how many months of that year were read
 */
public record ActivityLine(
    FinancialYear year,
    String activity,
    BigDecimal inhalers,
    LocalDate from,
    LocalDate to,
    int months) {

  /** Whether all twelve months were read. */
  public boolean isWholeYear() {
    return months == 12;
  }
}
