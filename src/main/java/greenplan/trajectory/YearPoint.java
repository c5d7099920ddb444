package greenplan.trajectory;

import greenplan.units.FinancialYear;
import java.util.OptionalDouble;

/**
 * One year of one boundary, all in tCO2e.
 *
 * @param year the year
 * @param derived whether it lies between two years with data and was read on a straight line
 * @param projected whether it lies after the current year
 * @param frozen growth alone: no measures, and the factors of today for ever
 * @param asUsual growth and projections of factors, and no measures
 * @param planned with all measures
 * @param target what the required targets allow
 * @param aspiration what the aspirations allow
 */
public record YearPoint(
    FinancialYear year,
    boolean derived,
    boolean projected,
    double frozen,
    double asUsual,
    double planned,
    OptionalDouble target,
    OptionalDouble aspiration) {

  /** How its figures came about: {@code data}, {@code derived} or {@code projected}. */
  public String kind() {
    if (projected) {
      return "projected";
    }
    return derived ? "derived" : "data";
  }

  /** Planned less target: above zero where the plan does not do. */
  public OptionalDouble gap() {
    return target.isPresent()
        ? OptionalDouble.of(planned - target.getAsDouble())
        : OptionalDouble.empty();
  }
}
