package greenplan.scenario;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.Cells;
import greenplan.units.DayText;
import greenplan.units.FinancialYear;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads {@code from}, {@code to} and {@code part-year} of a line. */
final class PeriodReader {

  private final Problems problems;

  PeriodReader(Problems problems) {
    this.problems = problems;
  }

  /** The period; null where the line covers the whole year or the period is wrong. */
  @Nullable Period read(FinancialYear year, Cells cells) {
    boolean given = !cells.text("from").isEmpty() || !cells.text("to").isEmpty();
    LocalDate from = date(cells, "from", year.firstDay());
    LocalDate to = date(cells, "to", year.lastDay());
    if (!given || from == null || to == null) {
      return null;
    }
    Period period = new Period(from, to, cells.text("part-year"));
    return isSound(period, year, cells) && !period.isWhole(year) ? period : null;
  }

  private boolean isSound(Period period, FinancialYear year, Cells cells) {
    if (period.to().isBefore(period.from()) || period.daysWithin(year) == 0) {
      problems.add(
          Code.GP309,
          cells.origin("from"),
          period.from() + " to " + period.to() + " does not lie in " + year,
          year + " runs from " + year.firstDay() + " to " + year.lastDay());
      return false;
    }
    if (period.rule().isEmpty() && !period.isWhole(year)) {
      problems.add(
          Code.GP307,
          cells.origin("from"),
          period.days() + " days are not the " + year.days() + " days of " + year,
          "add \"part-year:\" as-measured (take it as it is), scaled-by-days (raise it to the year)"
              + " or share-by-days (take the part that falls into the year)");
    }
    return isRuleSound(period, year, cells);
  }

  private boolean isRuleSound(Period period, FinancialYear year, Cells cells) {
    boolean beyond = period.daysWithin(year) < period.days();
    if (period.rule().equals("scaled-by-days") && beyond) {
      problems.add(
          Code.GP307,
          cells.origin("part-year"),
          "scaled-by-days needs days that lie within " + year,
          "use share-by-days for a bill that reaches into another year");
      return false;
    }
    return true;
  }

  private @Nullable LocalDate date(Cells cells, String key, LocalDate otherwise) {
    return cells.text(key).isEmpty() ? otherwise : cells.read(key, DayText::read, problems);
  }
}
