package greenplan.footprint.plausibility;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import greenplan.footprint.Footprint;
import greenplan.inventory.InventoryLine;
import greenplan.scenario.Denominator;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Energy, water and waste per square metre, against what acute trusts report. */
final class FloorAreaRange {

  private static final Unit SQUARE_METRE = Unit.of("m2");
  private static final MathContext FOUR_DIGITS = new MathContext(4);

  private FloorAreaRange() {}

  static void check(Footprint footprint, Problems problems) {
    List<InventoryLine> all = footprint.inventory().lines(footprint.year());
    footprint.inventory().section(footprint.year()).denominators().stream()
        .filter(d -> d.name().contains("floor") && d.amount().unit().isKindOf(SQUARE_METRE))
        .findFirst()
        .ifPresent(area -> Measure.ALL.forEach(m -> check(m, all, area, problems)));
  }

  private static void check(
      Measure measure, List<InventoryLine> all, Denominator area, Problems problems) {
    List<InventoryLine> lines = all.stream().filter(measure::holds).toList();
    measure
        .sum(lines)
        .filter(sum -> sum.signum() > 0)
        .ifPresent(sum -> compare(measure, sum, area, problems));
  }

  private static void compare(
      Measure measure, BigDecimal sum, Denominator area, Problems problems) {
    // intensity = sum / area; compared without dividing
    BigDecimal metres = area.amount().in(SQUARE_METRE).number();
    boolean low = sum.compareTo(measure.low().multiply(metres)) < 0;
    boolean high = sum.compareTo(measure.high().multiply(metres)) > 0;
    if (low || high) {
      BigDecimal value = sum.divide(metres, FOUR_DIGITS).stripTrailingZeros();
      String unit = " " + measure.units().get(0) + "/m2";
      problems.add(
          Code.GP601,
          area.place().origin(area.name()),
          measure.name() + " is " + value.toPlainString() + unit + " of " + area.name(),
          "98 in 100 acute trusts were between "
              + measure.low()
              + " and "
              + measure.high()
              + unit
              + " in 2016/17; check units, the area and missing or doubled meters");
    }
  }
}
