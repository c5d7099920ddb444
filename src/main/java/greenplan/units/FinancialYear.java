package greenplan.units;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Reading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A financial year of the NHS, 1 April to 31 March, written {@code 2019/20}.
 *
 * @param startYear the calendar year in which it starts; 1900 to 2199
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

  private static final Pattern FORM = Pattern.compile("(?:FY ?)?(\\d{4})[/-](\\d{2}|\\d{4})");

  public FinancialYear {
    if (startYear < 1900 || startYear > 2199) {
      throw new IllegalArgumentException("year out of range: " + startYear);
    }
  }

  /** Reads {@code 2019/20}, {@code 2019-20} and {@code FY2019/20}; refuses {@code 2019/21}. */
  public static Reading<FinancialYear> parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Reading.fault(fault(text, "\"" + text + "\" is not a financial year", example(text)));
    }
    int start = Integer.parseInt(matcher.group(1));
    int end = Integer.parseInt(matcher.group(2));
    if (start < 1900 || start > 2199) {
      return Reading.fault(fault(text, "year " + start + " is out of range", "write 2019/20"));
    }
    FinancialYear year = new FinancialYear(start);
    boolean follows = end == (start + 1) % 100 || end == start + 1;
    return follows
        ? Reading.of(year)
        : Reading.fault(
            fault(
                text,
                "\""
                    + text
                    + "\" is not one financial year: its second part must be the year after"
                    + " the first",
                "did you mean \"" + year + "\"?"));
  }

  private static Fault fault(String text, String message, String hint) {
    return new Fault(Code.GP306, 0, text.length(), message, hint);
  }

  private static String example(String text) {
    String stripped = text.strip();
    if (!stripped.matches("(19|20|21)\\d{2}")) {
      return "write it as 2019/20 (1 April 2019 to 31 March 2020)";
    }
    int year = Integer.parseInt(stripped);
    return "did you mean \""
        + new FinancialYear(year)
        + "\" or \""
        + new FinancialYear(year - 1)
        + "\"?";
  }

  public LocalDate firstDay() {
    return LocalDate.of(startYear, 4, 1);
  }

  public LocalDate lastDay() {
    return LocalDate.of(startYear + 1, 3, 31);
  }

  /** 365 or, where it holds 29 February, 366. */
  public int days() {
    return (int) ChronoUnit.DAYS.between(firstDay(), lastDay()) + 1;
  }

  /** The calendar year that holds most of it: 2024/25 gives 2024. */
  public int calendarYear() {
    return startYear;
  }

  public FinancialYear plus(int years) {
    return new FinancialYear(startYear + years);
  }

  @Override
  public int compareTo(FinancialYear other) {
    return Integer.compare(startYear, other.startYear);
  }

  @Override
  public String toString() {
    int end = (startYear + 1) % 100;
    return startYear + (end < 10 ? "/0" : "/") + end;
  }
}
