package greenplan.clinical.inhaler;

import greenplan.factors.InhalerProduct;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** What takes the place of an inhaler. */
public sealed interface Replacement {

  /** How it is called. */
  String name();

  /**
   * Its footprint in kg CO2e.
   *
   * @param product what it replaces
   * @param before the footprint of that, in kg CO2e
   */
  BigDecimal footprint(@Nullable InhalerProduct product, BigDecimal before);

  /**
   * Another inhaler.
   *
   * @param name the product or class
   * @param kgCo2e its footprint
   */
  record OtherInhaler(String name, BigDecimal kgCo2e) implements Replacement {

    @Override
    public BigDecimal footprint(@Nullable InhalerProduct product, BigDecimal before) {
      return kgCo2e;
    }
  }

  /**
   * The same inhaler with as many grams of another propellant, where the footprint is that of the
   * propellant alone.
   *
   * @param name the propellant
   * @param gwp its warming potential
   * @param hfc134a the warming potential of HFC-134a, which most inhalers hold
   * @param hfc227ea the warming potential of HFC-227ea, which those of one class hold
   */
  record OtherPropellant(String name, BigDecimal gwp, BigDecimal hfc134a, BigDecimal hfc227ea)
      implements Replacement {

    private static final String HFC_227EA = "hfc227ea";

    @Override
    public BigDecimal footprint(@Nullable InhalerProduct product, BigDecimal before) {
      boolean other = product != null && product.footprintClass().endsWith(HFC_227EA);
      return before.multiply(gwp).divide(other ? hfc227ea : hfc134a, MathContext.DECIMAL128);
    }
  }
}
