package greenplan.factors;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Salbutamol metered dose inhalers prescribed by the name of the medicine, so that nobody knows
 * which brand was dispensed: about 60 % of them in England. Their footprint is an assumption
 * between that of the small Salamol and that of the large Ventolin Evohaler.
 */
public final class GenericSalbutamol {

  /** The codes in use, of which the second is an old one. */
  public static final Set<String> CODES = Set.of("0301011R0AAAPAP", "0301011R0AAAAAA");

  /** Every one dispensed as Salamol: kg CO2e an inhaler, set inhalers-iif-2021. */
  public static final BigDecimal LEAST = new BigDecimal("11.95");

  /** Every one dispensed as Ventolin Evohaler: kg CO2e an inhaler, set inhalers-iif-2021. */
  public static final BigDecimal MOST = new BigDecimal("28.26");

  private GenericSalbutamol() {}

  /** Whether a footprint in kg CO2e an inhaler lies between that of Salamol and of Ventolin. */
  public static boolean isPossible(BigDecimal kg) {
    return kg.compareTo(LEAST) >= 0 && kg.compareTo(MOST) <= 0;
  }
}
