package greenplan.inventory;

import greenplan.factors.Activity;
import greenplan.factors.EmissionFactor;
import greenplan.factors.GasProduct;
import greenplan.factors.StatedConversion;
import greenplan.units.Conversion;
import greenplan.units.FinancialYear;
import greenplan.units.Ratio;
import greenplan.units.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the way from the unit of an amount to a unit that a factor is published in.
 *
 * @param factor the factor that was reached
 * @param steps the steps to its unit
 */
record UnitPath(EmissionFactor factor, List<Step> steps) {

  private static final Unit KWH = Unit.of("kWh");

  /**
   * The way for an amount of an activity; null where no factor can be reached.
   *
   * @param factors the factors of one id, one for each unit it is published in
   */
  static @Nullable UnitPath find(
      Unit unit,
      Activity activity,
      @Nullable GasProduct product,
      FinancialYear year,
      Prices prices,
      List<EmissionFactor> factors) {
    List<Step> start = new ArrayList<>();
    Unit from = unit;
    if (product != null) {
      from = unpack(product, start);
    }
    UnitPath direct = direct(from, start, factors);
    if (direct == null && Prices.isMoney(from)) {
      direct = deflated(from, year, prices, start, factors);
    }
    if (direct == null && activity.plainKwh() != null && from.isKindOf(KWH)) {
      direct = calorific(from, activity.plainKwh(), start, factors);
    }
    return direct == null ? stated(from, activity, start, factors) : direct;
  }

  private static Unit unpack(GasProduct product, List<Step> steps) {
    Unit contents = product.contents().unit();
    steps.add(
        new Step(
            "1 " + product.container() + " of " + product.id() + " = " + product.contents(),
            Ratio.of(product.contents().number()),
            contents,
            product.source()));
    return contents;
  }

  /** The factor published in this unit, or else in one of its kind. */
  private static @Nullable UnitPath direct(
      Unit from, List<Step> start, List<EmissionFactor> factors) {
    EmissionFactor best = null;
    for (EmissionFactor factor : factors) {
      boolean same = factor.unit().equals(from);
      if (same || (best == null && factor.unit().isKindOf(from))) {
        best = factor;
      }
      if (same) {
        break;
      }
    }
    return best == null ? null : new UnitPath(best, converted(from, best.unit(), start));
  }

  private static List<Step> converted(Unit from, Unit to, List<Step> start) {
    List<Step> steps = new ArrayList<>(start);
    Conversion conversion = Conversion.between(from, to);
    if (!conversion.isIdentity()) {
      steps.add(new Step("1 " + from + " in " + to, conversion.ratio(), to, ""));
    }
    return steps;
  }

  private static @Nullable UnitPath deflated(
      Unit from,
      FinancialYear year,
      Prices prices,
      List<Step> start,
      List<EmissionFactor> factors) {
    for (EmissionFactor factor : factors) {
      Step step = Prices.isMoney(factor.unit()) ? prices.step(from, year, factor.unit()) : null;
      if (step != null) {
        List<Step> steps = new ArrayList<>(start);
        steps.add(step);
        return new UnitPath(factor, steps);
      }
    }
    return null;
  }

  /**
   * Plain kWh of a fuel, which bills and returns give at a calorific value that they do not name.
   */
  private static @Nullable UnitPath calorific(
      Unit from, Unit calorific, List<Step> start, List<EmissionFactor> factors) {
    List<Step> steps = converted(from, KWH, start);
    steps.add(new Step("kWh of this fuel are taken as " + calorific, Ratio.ONE, calorific, ""));
    return direct(calorific, steps, factors);
  }

  private static @Nullable UnitPath stated(
      Unit from, Activity activity, List<Step> start, List<EmissionFactor> factors) {
    for (StatedConversion stated : activity.conversions()) {
      if (from.isKindOf(stated.from())) {
        List<Step> steps = converted(from, stated.from(), start);
        String meaning =
            "1 " + stated.from() + " = " + stated.by().toPlainString() + " " + stated.to();
        steps.add(new Step(meaning, Ratio.of(stated.by()), stated.to(), stated.source()));
        UnitPath path = direct(stated.to(), steps, factors);
        if (path != null) {
          return path;
        }
      }
    }
    return null;
  }
}
