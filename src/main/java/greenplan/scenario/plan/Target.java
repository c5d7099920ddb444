package greenplan.scenario.plan;

import greenplan.documents.Place;
import greenplan.factors.Boundary;
import greenplan.units.Emissions;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A milestone: what emissions shall be at the end of a year, or a budget until then.
 *
 * @param id its name
 * @param title what readers see
 * @param boundary what counts
 * @param by the year at the end of which it is due
 * @param ambition {@code required} or {@code aspiration}
 * @param reduction the fall as a fraction; null where something else is stated
 * @param on the year that the fall is measured on, such as {@code 1990}; empty for the base year
 * @param level the level; null where something else is stated
 * @param netZero whether it is net zero: at most the residual, the rest removed
 * @param residual what may be left at net zero, as a fraction of the base year
 * @param budget the emissions of all years together; null if none
 * @param from the first year of the budget; null for the year after the current one
 * @param source who set it
 * @param place where it stands
 */
public record Target(
    String id,
    String title,
    Boundary boundary,
    FinancialYear by,
    String ambition,
    @Nullable BigDecimal reduction,
    String on,
    @Nullable Emissions level,
    boolean netZero,
    BigDecimal residual,
    @Nullable Emissions budget,
    @Nullable FinancialYear from,
    String source,
    Place place) {

  /** Whether the plan is held to it. */
  public boolean isRequired() {
    return ambition.equals("required");
  }
}
