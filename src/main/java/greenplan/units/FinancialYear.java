package greenplan.units;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Nearest;
import greenplan.diagnostics.Reading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A financial year of the NHS, 1 April to 31 March, written {@code 2019/20}.
 *
 * @param startYear the calendar year in which it starts; 1900 to 2199
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

  private static final int FIRST = 1900;
  private static final int LAST = 2199;
  private static final Pattern FORM = Pattern.compile("(?:FY ?)?(\\d{4})[/-](\\d{2}|\\d{4})");

  /** Forms that are refused, but from which the year can be told: {@code 19/20}, {@code 2019}. */
  private static final Pattern NEARLY =
      Pattern.compile(
          "(?i)(?:FY)?\\s*(\\d{4}|\\d{2}(?=\\D))(?:\\s*(?:[/–—-]|to)\\s*(\\d{2}|\\d{4}))?");

  public FinancialYear {
    if (startYear < FIRST || startYear > LAST) {
      throw new IllegalArgumentException("year out of range: " + startYear);
    }
  }

  /** Reads {@code 2019/20}, {@code 2019-20} and {@code FY2019/20}; refuses {@code 2019/21}. */
  public static Reading<FinancialYear> parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Reading.fault(fault(text, "is not a financial year"));
    }
    int start = Integer.parseInt(matcher.group(1));
    if (start < FIRST || start > LAST) {
      return Reading.fault(fault(text, "is not a year between 1900/01 and 2199/00"));
    }
    return follows(start, matcher.group(2))
        ? Reading.of(new FinancialYear(start))
        : Reading.fault(
            fault(
                text,
                "is not one financial year: its second part must be the year after the first"));
  }

  private static boolean follows(int start, String second) {
    int end = Integer.parseInt(second);
    return second.length() == 2 ? end == (start + 1) % 100 : end == start + 1;
  }

  private static Fault fault(String text, String message) {
    return new Fault(Code.GP306, 0, text.length(), "\"" + text + "\" " + message, hint(text));
  }

  /** The years that may be meant: both that touch a calendar year, or the one that starts in it. */
  private static String hint(String text) {
    Matcher matcher = NEARLY.matcher(text.strip());
    int start = matcher.matches() ? century(matcher.group(1)) : 0;
    boolean bare = start > 0 && matcher.group(2) == null;
    String near =
        Nearest.question(
            IntStream.of(start, bare ? start - 1 : 0)
                .filter(year -> year >= FIRST && year <= LAST)
                .mapToObj(year -> new FinancialYear(year).toString())
                .toList());
    return near.isEmpty() ? "write it as 2019/20 (1 April 2019 to 31 March 2020)" : near;
  }

  private static int century(String year) {
    return Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
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
