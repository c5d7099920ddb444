package greenplan.scenario.uncertainty;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Reading;
import greenplan.units.NumberText;
import java.math.BigDecimal;

/** Numbers that say how sure something is. */
final class SpreadNumbers {

  private static final String A_YEAR = "/yr";

  private SpreadNumbers() {}

  /** A multiple of a figure, written {@code 90 %} or {@code 0.90}; 0 to 1,000 %. */
  static Reading<Double> multiple(String text) {
    return within(share(text), text, 0, 10, "0 % to 1,000 % of the figure, as in 90 %");
  }

  /** Half of a range, written {@code 5 %} or {@code 0.05}; 0 to 1,000 %. */
  static Reading<Double> range(String text) {
    return within(share(text), text, 0, 10, "half of the 95 % range, as in 5 %");
  }

  /** Points of growth, written {@code -1 %/yr}; -50 to 50. */
  static Reading<Double> growth(String text) {
    String stripped = text.strip();
    String hint = "points of growth a year, as in 0.5 %/yr";
    return stripped.endsWith(A_YEAR)
        ? within(
            share(stripped.substring(0, stripped.length() - A_YEAR.length())),
            text,
            -0.5,
            0.5,
            hint)
        : fault(text, "is no growth a year", hint);
  }

  /** Half of a range of growth, written {@code 0.5 %/yr}. */
  static Reading<Double> growthRange(String text) {
    Reading<Double> growth = growth(text);
    return growth.isValue()
        ? within(growth, text, 0, 0.5, "half of the 95 % range, as in 0.5 %/yr")
        : growth;
  }

  /** Years of delay, 0 to 50. */
  static Reading<Double> years(String text) {
    return within(number(text), text, 0, 50, "years, as in 1.5");
  }

  /** A factor of a pedigree, 1 to 10. */
  static Reading<Double> score(String text) {
    return within(number(text), text, 1, 10, "a score that says nothing against a figure is 1");
  }

  /** A correlation, -1 to 1. */
  static Reading<Double> correlation(String text) {
    return within(number(text), text, -1, 1, "a correlation lies between -1 and 1");
  }

  private static Reading<Double> share(String text) {
    String stripped = text.strip();
    return stripped.endsWith("%")
        ? scaled(stripped.substring(0, stripped.length() - 1), 2)
        : number(stripped);
  }

  private static Reading<Double> number(String text) {
    return scaled(text, 0);
  }

  private static Reading<Double> scaled(String text, int places) {
    Reading<BigDecimal> number = NumberText.read(text.strip());
    return number.isValue()
        ? Reading.of(number.value().movePointLeft(places).doubleValue())
        : Reading.fault(number.fault());
  }

  private static Reading<Double> within(
      Reading<Double> number, String text, double least, double most, String hint) {
    if (!number.isValue()) {
      return fault(text, "is not a number that fits here", hint);
    }
    if (number.value() < least) {
      return fault(text, least == 0 ? "is below zero" : "is too low", hint);
    }
    return number.value() > most ? fault(text, "is too high", hint) : number;
  }

  private static Reading<Double> fault(String text, String message, String hint) {
    return Reading.fault(
        new Fault(Code.GP525, 0, text.length(), "\"" + text + "\" " + message, hint));
  }
}
