package greenplan.footprint;

import greenplan.factors.Gases;
import greenplan.inventory.ResolvedComponent;
import greenplan.units.Emissions;
import greenplan.units.Ratio;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A footprint by gas, as CO2e.
 *
 * <p>The published parts of a factor are rounded one by one, so they may miss its total by a last
 * digit; the difference is kept in {@code rounding}, so that the parts add up to the total.
 *
 * @param co2 carbon dioxide
 * @param ch4 methane
 * @param n2o nitrous oxide
 * @param notSplit what the publisher gives only as a total, and every other gas
 * @param rounding total minus the sum of the published parts, where they are split
 */
public record GasTotals(
    Emissions co2, Emissions ch4, Emissions n2o, Emissions notSplit, Emissions rounding) {

  private static final GasTotals NONE =
      new GasTotals(Emissions.ZERO, Emissions.ZERO, Emissions.ZERO, Emissions.ZERO, Emissions.ZERO);

  /** The sums of some lines by gas; amounts that share their workings are added first. */
  public static GasTotals of(Collection<FootprintLine> lines) {
    IdentityHashMap<ResolvedComponent, Shared> shared = new IdentityHashMap<>();
    for (FootprintLine line : lines) {
      BigDecimal amount = line.line().declared().amount().number();
      Shared one = new Shared(amount, line.emissions());
      shared.merge(line.component(), one, Shared::plus);
    }
    GasTotals totals = NONE;
    for (Map.Entry<ResolvedComponent, Shared> entry : shared.entrySet()) {
      totals = totals.plus(of(entry.getKey(), entry.getValue()));
    }
    return totals;
  }

  private record Shared(BigDecimal amount, Emissions emissions) {
    Shared plus(Shared other) {
      return new Shared(amount.add(other.amount), emissions.plus(other.emissions));
    }
  }

  private static GasTotals of(ResolvedComponent component, Shared shared) {
    Gases gases = component.factor().gases();
    if (!gases.isSplit()) {
      return new GasTotals(
          Emissions.ZERO, Emissions.ZERO, Emissions.ZERO, shared.emissions(), Emissions.ZERO);
    }
    // gas = amount x steps x (kg CO2e of the gas per unit)
    Ratio conversion = component.conversion();
    Emissions co2 = part(shared.amount(), conversion, gases.co2());
    Emissions ch4 = part(shared.amount(), conversion, gases.ch4());
    Emissions n2o = part(shared.amount(), conversion, gases.n2o());
    Emissions parts = co2.plus(ch4).plus(n2o);
    return new GasTotals(co2, ch4, n2o, Emissions.ZERO, shared.emissions().minus(parts));
  }

  private static Emissions part(BigDecimal amount, Ratio conversion, @Nullable BigDecimal gas) {
    return gas == null
        ? Emissions.ZERO
        : Emissions.ofKilograms(conversion.apply(amount.multiply(gas)));
  }

  private GasTotals plus(GasTotals other) {
    return new GasTotals(
        co2.plus(other.co2),
        ch4.plus(other.ch4),
        n2o.plus(other.n2o),
        notSplit.plus(other.notSplit),
        rounding.plus(other.rounding));
  }
}
