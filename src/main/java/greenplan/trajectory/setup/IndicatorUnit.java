package greenplan.trajectory.setup;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Reading;
import greenplan.units.Unit;

/**
 * The unit of a ratio: one unit for each of another, or per cent.
 *
 * @param of what is counted in
 * @param per what is divided by is counted in
 * @param percent whether the ratio is written as per cent; both units are then the same
 */
record IndicatorUnit(Unit of, Unit per, boolean percent) {

  private static final String PERCENT = "%";

  /** The unit where none is stated. */
  static IndicatorUnit of(Unit of, Unit per) {
    return of.isKindOf(per) ? new IndicatorUnit(of, of, true) : new IndicatorUnit(of, per, false);
  }

  /**
   * A stated unit, such as {@code kgCO2e/inhaler}, proven against what is summed.
   *
   * @param summed a unit of what is counted
   * @param divided a unit of what is divided by
   */
  static Reading<IndicatorUnit> parse(String text, Unit summed, Unit divided) {
    if (text.equals(PERCENT)) {
      return summed.isKindOf(divided)
          ? Reading.of(new IndicatorUnit(summed, summed, true))
          : unfit(text, summed, divided);
    }
    int slash = text.lastIndexOf('/');
    if (slash < 0) {
      return unfit(text, summed, divided);
    }
    Reading<Unit> of = Unit.parse(text.substring(0, slash).strip());
    Reading<Unit> per = Unit.parse(text.substring(slash + 1).strip());
    if (!of.isValue()) {
      return Reading.fault(of.fault());
    }
    if (!per.isValue()) {
      return Reading.fault(per.fault().movedBy(slash + 1));
    }
    boolean fits = of.value().isKindOf(summed) && per.value().isKindOf(divided);
    return fits
        ? Reading.of(new IndicatorUnit(of.value(), per.value(), false))
        : unfit(text, summed, divided);
  }

  private static Reading<IndicatorUnit> unfit(String text, Unit summed, Unit divided) {
    IndicatorUnit right = of(summed, divided);
    return Reading.fault(
        new Fault(
            Code.GP303,
            0,
            text.length(),
            "\"" + text + "\" does not fit " + summed + " for each " + divided,
            "write it in " + right.text()));
  }

  /** How it is written. */
  String text() {
    return percent ? PERCENT : of + "/" + per;
  }
}
