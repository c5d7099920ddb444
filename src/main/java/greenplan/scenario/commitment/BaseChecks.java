package greenplan.scenario.commitment;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;

/** Whether a commitment has a sound start. */
final class BaseChecks {

  private BaseChecks() {}

  static void check(Commitment commitment, Problems problems) {
    FinancialYear year = commitment.baseYear();
    BigDecimal value = commitment.baseValue();
    if (value != null && year == null) {
      problems.add(
          Code.GP201,
          commitment.place().origin("base-value"),
          "the base value has no year",
          "write its financial year into the column \"base-year\"");
    }
    if (value != null && commitment.direction().isChange() && value.signum() <= 0) {
      problems.add(
          Code.GP501,
          commitment.place().origin("base-value"),
          "a change in per cent needs a base value above zero",
          "write the amount of the base year");
    }
    if (year != null && !commitment.by().isAfter(year.firstDay())) {
      problems.add(
          Code.GP514,
          commitment.place().origin("by"),
          commitment.by() + " is not after the base year " + year,
          "a commitment is due after the year that it is measured against starts");
    }
  }
}
