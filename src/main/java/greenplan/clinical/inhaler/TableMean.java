package greenplan.clinical.inhaler;

import greenplan.factors.EmissionFactor;
import greenplan.factors.InhalerTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The mean footprint of an inhaler by one table: its sums over the inhalers that it knows.
 *
 * @param table the table
 * @param inhalers all inhalers
 * @param withFactor those that the table knows
 * @param kgCo2e the emissions of those, in kg
 */
public record TableMean(
    InhalerTable table, BigDecimal inhalers, BigDecimal withFactor, BigDecimal kgCo2e) {

  /** The same prescriptions by another table. */
  public static TableMean of(Inhalers inhalers, InhalerTable table) {
    InhalerBasis basis = inhalers.basis().with(table);
    BigDecimal all = BigDecimal.ZERO;
    BigDecimal known = BigDecimal.ZERO;
    BigDecimal kilograms = BigDecimal.ZERO;
    for (ProductRow row : inhalers.monthly()) {
      BigDecimal number = row.metrics().inhalers();
      EmissionFactor factor = basis.factor(row.use().code(), row.use().month()).orElse(null);
      all = all.add(number);
      if (factor != null) {
        known = known.add(number);
        kilograms = kilograms.add(number.multiply(factor.kgCo2e()));
      }
    }
    return new TableMean(table, all, known, kilograms);
  }

  /** Kg CO2e an inhaler, over the inhalers that the table knows; null where it knows none. */
  public @Nullable BigDecimal perInhaler() {
    return InhalerMetrics.divide(kgCo2e, withFactor);
  }

  /** The inhalers that it knows, in per cent of all; null where there are none. */
  public @Nullable BigDecimal coveragePercent() {
    return InhalerMetrics.divide(withFactor.movePointRight(2), inhalers);
  }
}
