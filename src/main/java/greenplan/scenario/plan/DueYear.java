package greenplan.scenario.plan;

import greenplan.diagnostics.Reading;
import greenplan.units.FinancialYear;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;

/**
 * The year at the end of which something is due: a financial year, or a day that lies in it.
 *
 * <p>A bare calendar year is refused, because two financial years touch it: "by 2028" may mean
 * 2027/28 or 2028/29.
 */
final class DueYear {

  private DueYear() {}

  static Reading<FinancialYear> parse(String text) {
    try {
      LocalDate day = LocalDate.parse(text.strip());
      boolean late = day.getMonth().compareTo(Month.APRIL) >= 0;
      int start = late ? day.getYear() : day.getYear() - 1;
      return FinancialYear.parse(start + "/" + (start + 1));
    } catch (DateTimeException e) {
      return FinancialYear.parse(text);
    }
  }
}
