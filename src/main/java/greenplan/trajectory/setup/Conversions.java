package greenplan.trajectory.setup;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.documents.Place;
import greenplan.scenario.plan.SwitchTo;
import greenplan.units.Conversion;
import greenplan.units.Unit;
import greenplan.units.UnitRate;
import java.math.BigDecimal;
import java.math.MathContext;

/** How much of one line replaces a unit of another, so that the service stays the same. */
final class Conversions {

  private static final String ENERGY = "energy";

  private final Problems problems;

  Conversions(Problems problems) {
    this.problems = problems;
  }

  /**
   * Units of {@code to} for each unit of {@code from}.
   *
   * <p>Stated as a rate, as {@code 0.2 kWh/km}; or for a heat pump as efficiency of the boiler over
   * COP; or, where both lines are of one kind of unit, one for one.
   */
  double of(SwitchTo to, Unit from, Unit into, Place place) {
    UnitRate stated = to.conversion();
    if (stated != null) {
      return stated(stated, from, into, place);
    }
    if (to.efficiency() != null || to.cop() != null) {
      return heat(to, from, into, place);
    }
    if (from.isKindOf(into)) {
      return Conversion.between(from, into).apply(BigDecimal.ONE).doubleValue();
    }
    problems.add(
        Code.GP201,
        place.origin("to"),
        "nothing says how many " + into + " replace one " + from,
        "add \"conversion:\", as in conversion: 0.2 " + into + "/" + from);
    return 1;
  }

  private double stated(UnitRate stated, Unit from, Unit into, Place place) {
    boolean fits = stated.of().isKindOf(into) && stated.per().isKindOf(from);
    if (!fits) {
      problems.add(
          Code.GP303,
          place.origin("conversion"),
          stated.of() + "/" + stated.per() + " does not lead from " + from + " to " + into,
          "write it in " + into + "/" + from);
      return 1;
    }
    return stated.in(into, from).number().doubleValue();
  }

  private double heat(SwitchTo to, Unit from, Unit into, Place place) {
    boolean energy = from.kind().contains(ENERGY) && into.kind().equals(ENERGY);
    if (!energy || to.efficiency() == null || to.cop() == null) {
      problems.add(
          energy ? Code.GP201 : Code.GP303,
          place.origin(to.efficiency() == null ? "cop" : "efficiency"),
          energy
              ? "efficiency and cop are needed together"
              : "efficiency and cop lead from energy to energy, not from " + from + " to " + into,
          energy ? "add the other one" : "state \"conversion:\" in " + into + "/" + from);
      return 1;
    }
    BigDecimal heat = joules(from).multiply(to.efficiency());
    return heat.divide(joules(into).multiply(to.cop()), MathContext.DECIMAL128).doubleValue();
  }

  /** Joules of a unit of energy, whichever calorific value it is at. */
  private static BigDecimal joules(Unit unit) {
    return new BigDecimal(unit.definition().split(" ", 2)[0]);
  }
}
