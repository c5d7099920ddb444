package greenplan.clinical.gas;

import greenplan.units.Emissions;
import greenplan.units.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Several lines together. Tonnes of CO2e always add; litres only of one gas.
 *
 * @param uses the lines
 */
public record GasTotal(List<GasUse> uses) {

  public GasTotal {
    uses = List.copyOf(uses);
  }

  /** The lines of nitrous oxide, pure and with oxygen. */
  public GasTotal nitrousOxide() {
    return new GasTotal(uses.stream().filter(use -> use.line().gas().isNitrousOxide()).toList());
  }

  /** The lines of which an audit says how much reached patients. */
  public GasTotal audited() {
    return new GasTotal(uses.stream().filter(use -> use.clinical() != null).toList());
  }

  /** The lines of which something was captured. */
  public GasTotal capturing() {
    return new GasTotal(uses.stream().filter(use -> !use.line().capture().isNone()).toList());
  }

  public boolean isEmpty() {
    return uses.isEmpty();
  }

  public GasAmount procured() {
    return sum(GasUse::procured);
  }

  /** The use of the audited lines. */
  public GasAmount clinical() {
    return sum(GasUse::clinical);
  }

  /** The loss of the audited lines. */
  public GasAmount waste() {
    return sum(GasUse::waste);
  }

  public GasAmount captured() {
    return sum(GasUse::captured);
  }

  public GasAmount emitted() {
    return sum(GasUse::emitted);
  }

  /** The loss as a percentage of what the audited lines procured; null where that is nothing. */
  public @Nullable BigDecimal wastePercent() {
    BigDecimal whole = audited().procured().kilograms();
    return whole.signum() == 0
        ? null
        : Ratio.of(waste().kilograms().movePointRight(2), whole).value();
  }

  /** The emissions of a part of each line; lines without that part count as nothing. */
  public Emissions emissions(Function<GasUse, @Nullable GasAmount> part) {
    Emissions sum = Emissions.ZERO;
    for (GasUse use : uses) {
      GasAmount amount = part.apply(use);
      sum = amount == null ? sum : sum.plus(use.emissions(amount));
    }
    return sum;
  }

  private GasAmount sum(Function<GasUse, @Nullable GasAmount> part) {
    GasAmount sum = GasAmount.ZERO;
    for (GasUse use : uses) {
      GasAmount amount = part.apply(use);
      sum = amount == null ? sum : sum.plus(amount);
    }
    return sum;
  }
}
