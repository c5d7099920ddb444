package greenplan.scenario;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Reading;

/** The calendar year of a factor edition, written {@code 2017}. */
final class CalendarYear {

  private CalendarYear() {}

  static Reading<Integer> parse(String text) {
    boolean four = text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return four
        ? Reading.of(Integer.valueOf(text))
        : Reading.fault(
            new Fault(
                Code.GP306,
                0,
                text.length(),
                "\"" + text + "\" is not the year of an edition",
                "write the calendar year, as 2017"));
  }
}
