package greenplan.peers.eric;

import greenplan.footprint.plausibility.Measure;
import greenplan.inventory.InventoryLine;
import greenplan.scenario.RowOfNines;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a metric of a return may be wrong. */
final class EricDoubts {

  /** For messages only. */
  private static final MathContext FOUR_DIGITS = new MathContext(4);

  private EricDoubts() {}

  /**
   * The doubts, a sentence each.
   *
   * @param lines all lines of the organisation
   * @param area its floor area in m2, above zero
   */
  static List<String> of(EricMetric metric, List<InventoryLine> lines, BigDecimal area) {
    List<String> doubts = new ArrayList<>();
    for (InventoryLine line : lines) {
      if (metric.causes(line) && RowOfNines.is(line.declared().amount().number())) {
        doubts.add(
            line.declared().id() + ": " + RowOfNines.message(line.declared().amount().toString()));
      }
    }
    for (Measure measure : metric.measures()) {
      measure(measure, lines, area).ifPresent(doubts::add);
    }
    return doubts;
  }

  private static Optional<String> measure(
      Measure measure, List<InventoryLine> lines, BigDecimal area) {
    Optional<BigDecimal> sum = measure.sum(lines.stream().filter(measure::holds).toList());
    if (sum.isEmpty() || sum.get().signum() == 0) {
      return Optional.of("no " + measure.name() + " is reported");
    }
    // intensity = sum / area; compared without dividing
    boolean low = sum.get().compareTo(measure.low().multiply(area)) < 0;
    boolean high = sum.get().compareTo(measure.high().multiply(area)) > 0;
    String unit = " " + measure.units().get(0) + "/m2";
    return low || high
        ? Optional.of(
            measure.name()
                + " is "
                + sum.get().divide(area, FOUR_DIGITS).toPlainString()
                + unit
                + "; 98 in 100 acute trusts had "
                + measure.low()
                + " to "
                + measure.high()
                + " in 2016/17")
        : Optional.empty();
  }
}
