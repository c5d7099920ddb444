package greenplan.factors;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A factor by gas. Each part is kg CO2e of that gas per unit, already multiplied by its GWP.
 *
 * @param co2 carbon dioxide; null where the publisher does not split
 * @param ch4 methane
 * @param n2o nitrous oxide
 */
public record Gases(@Nullable BigDecimal co2, @Nullable BigDecimal ch4, @Nullable BigDecimal n2o) {

  /** Whether the publisher gives all three parts. */
  public boolean isSplit() {
    return co2 != null && ch4 != null && n2o != null;
  }
}
