package greenplan.clinical.inhaler;

import greenplan.factors.EmissionFactor;
import greenplan.factors.GenericSalbutamol;
import greenplan.factors.InhalerForm;
import greenplan.factors.InhalerProduct;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One code in one month: what it is, and how much of it was prescribed by everybody together.
 *
 * @param month the month, such as 2017-09
 * @param code the code as prescribed
 * @param name the name as prescribed
 * @param now the code of today
 * @param product what the code is; null where no table knows it
 * @param factor its footprint; null where the chosen table has none
 * @param listed its footprint in the public list of salbutamol, as the code stands
 * @param renamed its footprint in the public list of salbutamol, by the code of today
 * @param items the items of all organisations
 * @param quantity the quantity of all organisations
 * @param perDevice how much of the quantity is one device; null where that is not known
 */
public record ProductUse(
    String month,
    String code,
    String name,
    String now,
    @Nullable InhalerProduct product,
    @Nullable EmissionFactor factor,
    @Nullable EmissionFactor listed,
    @Nullable EmissionFactor renamed,
    long items,
    BigDecimal quantity,
    @Nullable BigDecimal perDevice) {

  /** The chemical substance of salbutamol in the British National Formulary. */
  private static final String SALBUTAMOL = "0301011R0";

  private static final String TERBUTALINE = "0301011V0";
  private static final String STEROIDS = "0302";

  static ProductUse of(
      InhalerBasis basis, String month, String code, String name, long items, BigDecimal quantity) {
    InhalerProduct product = basis.product(code, month).orElse(null);
    InhalerProduct inhaler = product != null && product.form().isInhaler() ? product : null;
    String now = basis.now(code, month);
    return new ProductUse(
        month,
        code,
        name,
        now,
        product,
        inhaler != null ? basis.factor(code, month).orElse(null) : null,
        basis.listed().find(code, null).orElse(null),
        basis.listed().find(now, null).orElse(null),
        items,
        quantity,
        inhaler != null ? DeviceRule.perDevice(inhaler, quantity, items) : null);
  }

  /** Whether no table knows the code. */
  public boolean isUnknown() {
    return product == null;
  }

  public boolean isInhaler() {
    return product != null && product.form().isInhaler();
  }

  /** Whether it is an inhaler whose devices cannot be told from its quantity. */
  public boolean isUncounted() {
    return isInhaler() && perDevice == null;
  }

  public boolean isSalbutamol() {
    return now.startsWith(SALBUTAMOL);
  }

  private boolean isSaba() {
    return isSalbutamol() || now.startsWith(TERBUTALINE);
  }

  /** Corticosteroids, alone or with one more ingredient; three are left out by the public rule. */
  private boolean isSteroid(InhalerProduct inhaler) {
    return now.startsWith(STEROIDS) && inhaler.ingredients() < 3;
  }

  /**
   * Adds an amount of this code.
   *
   * @param parts the parts that a device is counted in
   */
  void addTo(Tally tally, long someItems, BigDecimal some, BigDecimal parts) {
    addListed(tally, some);
    BigDecimal number = BigDecimal.valueOf(someItems);
    if (product == null) {
      tally.add(Count.UNKNOWN_ITEMS, number);
      tally.add(Count.UNKNOWN, some);
    } else if (product.form().isInhaler()) {
      tally.add(Count.QUANTITY, some);
      addItems(tally, product, number);
      if (perDevice == null) {
        tally.add(Count.UNCOUNTED, some);
      } else {
        addDevices(tally, product, some.multiply(parts.divideToIntegralValue(perDevice)));
      }
    }
  }

  private void addListed(Tally tally, BigDecimal some) {
    if (listed != null) {
      tally.add(Count.LISTED, some);
      tally.add(Count.LISTED_KG, some.multiply(listed.kgCo2e()));
    }
    if (renamed != null) {
      tally.add(Count.RENAMED, some);
      tally.add(Count.RENAMED_KG, some.multiply(renamed.kgCo2e()));
    }
    if (listed != null && GenericSalbutamol.CODES.contains(code)) {
      tally.add(Count.GENERIC, some);
      tally.add(Count.GENERIC_KG, some.multiply(listed.kgCo2e()));
    }
  }

  private void addItems(Tally tally, InhalerProduct inhaler, BigDecimal number) {
    tally.add(Count.ITEMS, number);
    if (!isSalbutamol()) {
      tally.add(Count.OTHER_ITEMS, number);
      if (inhaler.form().isMdi()) {
        tally.add(Count.OTHER_MDI_ITEMS, number);
      }
    }
  }

  private void addDevices(Tally tally, InhalerProduct inhaler, BigDecimal devices) {
    tally.add(Count.INHALERS, devices);
    if (factor != null) {
      tally.add(Count.WITH_FACTOR, devices);
      tally.add(Count.KG, devices.multiply(factor.kgCo2e()));
    }
    addIf(inhaler.refill(), tally, Count.REFILLS, devices);
    boolean mdi = inhaler.form().isMdi();
    addIf(mdi, tally, Count.MDI, devices);
    addIf(inhaler.form() == InhalerForm.SOFT_MIST, tally, Count.SOFT_MIST, devices);
    addIf(!isSalbutamol(), tally, Count.OTHER, devices);
    addIf(!isSalbutamol() && mdi, tally, Count.OTHER_MDI, devices);
    addIf(isSaba(), tally, Count.SABA, devices);
    addIf(isSaba() || isSteroid(inhaler), tally, Count.SABA_AND_STEROIDS, devices);
  }

  private static void addIf(boolean condition, Tally tally, Count count, BigDecimal devices) {
    if (condition) {
      tally.add(count, devices);
    }
  }
}
