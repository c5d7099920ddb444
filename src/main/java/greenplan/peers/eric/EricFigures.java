package greenplan.peers.eric;

import greenplan.footprint.Footprint;
import greenplan.footprint.FootprintLine;
import greenplan.footprint.plausibility.Measure;
import greenplan.inventory.InventoryLine;
import greenplan.peers.Member;
import greenplan.units.Emissions;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation of a return uses and emits, over all its sites.
 *
 * @param code its code
 * @param name its name
 * @param type its kind
 * @param footprint its footprint of the year, as {@code footprint} works it out
 */
record EricFigures(String code, String name, String type, Footprint footprint) {

  private static final Unit SQUARE_METRE = Unit.of("m2");

  /** The organisation with its value of a metric: a ratio of sums, never a mean of ratios. */
  Member member(EricMetric metric) {
    List<InventoryLine> lines = footprint.inventory().lines(footprint.year());
    List<InventoryLine> causes = lines.stream().filter(metric::causes).toList();
    BigDecimal area = area();
    BigDecimal sum = sum(metric, lines);
    boolean known = area != null && area.signum() > 0 && sum.signum() > 0;
    return new Member(
        code,
        name,
        known && area != null ? sum.divide(area, MathContext.DECIMAL128) : null,
        known ? area : null,
        known ? kg(metric).divide(sum, MathContext.DECIMAL128) : null,
        causes.stream().map(line -> line.declared().id()).toList(),
        known && area != null ? EricDoubts.of(metric, lines, area) : List.of());
  }

  /** The floor area in m2; null where the return has none. */
  private @Nullable BigDecimal area() {
    return footprint.inventory().section(footprint.year()).denominators().stream()
        .filter(d -> d.amount().unit().isKindOf(SQUARE_METRE))
        .map(d -> d.amount().in(SQUARE_METRE).number())
        .findFirst()
        .orElse(null);
  }

  /** The amount of a metric, in its unit. */
  private BigDecimal sum(EricMetric metric, List<InventoryLine> lines) {
    if (metric == EricMetric.EMISSIONS) {
      return kg(metric).movePointLeft(3);
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Measure measure : metric.measures()) {
      Optional<BigDecimal> part = measure.sum(lines.stream().filter(measure::holds).toList());
      sum = sum.add(part.orElse(BigDecimal.ZERO));
    }
    return sum;
  }

  /** The emissions of the lines of a metric in kg CO2e, within the boundary. */
  private BigDecimal kg(EricMetric metric) {
    return footprint.counted().stream()
        .filter(line -> metric.causes(line.line()))
        .map(FootprintLine::emissions)
        .reduce(Emissions.ZERO, Emissions::plus)
        .kgCo2e();
  }
}
