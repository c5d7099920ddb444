package greenplan.clinical.gas;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.Fields;
import greenplan.units.DayText;
import greenplan.units.FinancialYear;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the period of a file: a financial year, or a first and a last day. */
final class GasPeriodReader {

  private GasPeriodReader() {}

  /** The period; null after it has been reported that there is none. */
  static @Nullable GasPeriod read(Fields fields, Problems problems) {
    boolean days = fields.has("from") || fields.has("to");
    if (fields.has("year") && days) {
      problems.add(
          Code.GP515,
          fields.origin("year"),
          "the period stands twice, as \"year\" and as \"from\" and \"to\"",
          "keep one of them");
      return null;
    }
    if (fields.has("year")) {
      FinancialYear year = fields.read("year", FinancialYear::parse);
      return year == null ? null : new GasPeriod(year.firstDay(), year.lastDay());
    }
    if (!fields.has("from") || !fields.has("to")) {
      problems.add(
          Code.GP201,
          fields.origin(),
          "nothing says which days the amounts cover",
          "add \"year: 2024/25\", or \"from:\" and \"to:\" with the first and the last day");
      return null;
    }
    return days(fields, problems);
  }

  private static @Nullable GasPeriod days(Fields fields, Problems problems) {
    LocalDate from = fields.read("from", DayText::read);
    LocalDate to = fields.read("to", DayText::read);
    if (from == null || to == null) {
      return null;
    }
    if (to.isBefore(from)) {
      problems.add(Code.GP309, fields.origin("to"), "the last day is before the first");
      return null;
    }
    return new GasPeriod(from, to);
  }
}
