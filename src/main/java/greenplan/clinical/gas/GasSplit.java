package greenplan.clinical.gas;

import greenplan.units.Ratio;
import java.math.BigDecimal;
import java.util.function.Predicate;

/**
 * Litres of nitrous oxide by how it was supplied, oxygen left out.
 *
 * @param pure pure
 * @param mixed mixed with oxygen
 */
public record GasSplit(BigDecimal pure, BigDecimal mixed) {

  /** What the lines of nitrous oxide procured: what is procured is used or wasted. */
  static GasSplit procured(GasTotal total) {
    return new GasSplit(litres(total, gas -> !gas.isMixture()), litres(total, Gas::isMixture));
  }

  private static BigDecimal litres(GasTotal total, Predicate<Gas> kind) {
    return new GasTotal(
            total.nitrousOxide().uses().stream()
                .filter(use -> kind.test(use.line().gas()))
                .toList())
        .procured()
        .litres();
  }

  public BigDecimal whole() {
    return pure.add(mixed);
  }

  GasSplit times(Ratio ratio) {
    return new GasSplit(ratio.apply(pure), ratio.apply(mixed));
  }
}
