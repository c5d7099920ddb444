package greenplan.clinical.gas;

import greenplan.units.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * What an audit found to have reached patients.
 *
 * @param audited how much, over the audit
 * @param cases how many patients had it over the audit; null where they were not counted
 * @param months how long the audit took; null where it took the whole period
 */
public record ClinicalUse(
    GasAmount audited, @Nullable BigDecimal cases, @Nullable BigDecimal months) {

  /** The use of the whole period: a shorter audit is raised in proportion to its months. */
  public GasAmount over(GasPeriod period) {
    if (months == null) {
      return audited;
    }
    Ratio all = period.months();
    return audited.times(Ratio.of(all.over(), all.under().multiply(months)));
  }

  /** Litres for each patient; null where they were not counted. */
  public @Nullable BigDecimal litresPerCase() {
    return cases == null || cases.signum() == 0
        ? null
        : audited.litres().divide(cases, MathContext.DECIMAL128);
  }
}
