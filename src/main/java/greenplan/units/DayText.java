package greenplan.units;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Reading;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as people write them in scenarios and tables: {@code 2017-03-31}. */
public final class DayText {

  private DayText() {}

  /** The day, or what is wrong with the text. */
  public static Reading<LocalDate> read(String text) {
    try {
      return Reading.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Reading.fault(
          new Fault(
              Code.GP309,
              0,
              text.length(),
              "\"" + text + "\" is not a date",
              "write it as 2017-03-31"));
    }
  }
}
