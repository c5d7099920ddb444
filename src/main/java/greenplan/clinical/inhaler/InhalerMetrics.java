package greenplan.clinical.inhaler;

import greenplan.factors.GenericSalbutamol;
import greenplan.units.Emissions;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * What the prescriptions of a month, an organisation or both come to.
 *
 * <p>Every ratio divides a sum by a sum over the same prescriptions, never a mean of ratios. Where
 * nothing was prescribed there is no ratio, and the value is null.
 */
public final class InhalerMetrics {

  private final Tally tally;
  private final BigDecimal parts;

  /**
   * Metrics of sums.
   *
   * @param parts the parts that a device is counted in
   */
  InhalerMetrics(Tally tally, BigDecimal parts) {
    this.tally = tally;
    this.parts = parts;
  }

  /** Items of recognised inhalers. */
  public BigDecimal items() {
    return tally.sum(Count.ITEMS);
  }

  /** Quantity of recognised inhalers as it stands in the data: devices, capsules and doses. */
  public BigDecimal quantity() {
    return tally.sum(Count.QUANTITY);
  }

  /** Devices of recognised inhalers, refills among them. */
  public BigDecimal inhalers() {
    return sum(Count.INHALERS);
  }

  /** Refills among the inhalers: the same medicine without a new device. */
  public BigDecimal refills() {
    return sum(Count.REFILLS);
  }

  /** Metered dose inhalers, pressurised and breath-actuated. */
  public BigDecimal meteredDose() {
    return sum(Count.MDI);
  }

  /** Soft mist inhalers, which have no propellant. */
  public BigDecimal softMist() {
    return sum(Count.SOFT_MIST);
  }

  /** Inhalers for which the chosen table has a footprint. */
  public BigDecimal withFactor() {
    return sum(Count.WITH_FACTOR);
  }

  /** Inhalers for which the chosen table has none; they are in no emissions and in no mean. */
  public BigDecimal unmatched() {
    return inhalers().subtract(withFactor());
  }

  /** Share of inhalers with a footprint, in per cent. */
  public @Nullable BigDecimal coveragePercent() {
    return percent(Count.WITH_FACTOR, Count.INHALERS);
  }

  /** Emissions of the inhalers with a footprint. */
  public Emissions emissions() {
    return Emissions.ofKilograms(sum(Count.KG));
  }

  /** Mean footprint of an inhaler, in kg CO2e, over the inhalers with a footprint. */
  public @Nullable BigDecimal perInhaler() {
    return ratio(Count.KG, Count.WITH_FACTOR);
  }

  /**
   * Mean footprint of a salbutamol inhaler, in kg CO2e, over the listed codes as they stand
   * (OpenPrescribing measure {@code carbon_salbutamol}; Investment and Impact Fund, ES-02). Its
   * quantity is taken as devices.
   */
  public @Nullable BigDecimal perSalbutamolInhaler() {
    return ratio(Count.LISTED_KG, Count.LISTED);
  }

  /** Quantity of the listed salbutamol codes as they stand. */
  public BigDecimal salbutamol() {
    return tally.sum(Count.LISTED);
  }

  /** Emissions of the listed salbutamol codes as they stand. */
  public Emissions salbutamolEmissions() {
    return Emissions.ofKilograms(tally.sum(Count.LISTED_KG));
  }

  /** Quantity of the listed salbutamol codes after superseded codes were replaced. */
  public BigDecimal salbutamolRenamed() {
    return tally.sum(Count.RENAMED);
  }

  /** Emissions of the listed salbutamol codes after superseded codes were replaced. */
  public Emissions salbutamolRenamedEmissions() {
    return Emissions.ofKilograms(tally.sum(Count.RENAMED_KG));
  }

  /** Mean footprint of a salbutamol inhaler after superseded codes were replaced, in kg CO2e. */
  public @Nullable BigDecimal perSalbutamolInhalerRenamed() {
    return ratio(Count.RENAMED_KG, Count.RENAMED);
  }

  /** Quantity of the listed codes that leave the brand open. */
  public BigDecimal genericSalbutamol() {
    return tally.sum(Count.GENERIC);
  }

  /**
   * Mean footprint of a salbutamol inhaler, as the codes stand, if every one without a brand was
   * the smallest: a lower bound, in kg CO2e.
   */
  public @Nullable BigDecimal perSalbutamolIfLeast() {
    return perSalbutamolIf(GenericSalbutamol.LEAST);
  }

  /** The same if every one without a brand was the largest: an upper bound, in kg CO2e. */
  public @Nullable BigDecimal perSalbutamolIfMost() {
    return perSalbutamolIf(GenericSalbutamol.MOST);
  }

  private @Nullable BigDecimal perSalbutamolIf(BigDecimal generic) {
    BigDecimal branded = tally.sum(Count.LISTED_KG).subtract(tally.sum(Count.GENERIC_KG));
    BigDecimal open = tally.sum(Count.GENERIC).multiply(generic);
    return divide(branded.add(open), tally.sum(Count.LISTED));
  }

  /**
   * Metered dose inhalers as a percentage of all inhalers, without salbutamol, by items
   * (OpenPrescribing measure {@code environmental_inhalers}; Investment and Impact Fund, ES-01).
   */
  public @Nullable BigDecimal mdiSharePercent() {
    return percent(Count.OTHER_MDI_ITEMS, Count.OTHER_ITEMS);
  }

  /** The same by devices. */
  public @Nullable BigDecimal mdiShareByDevicesPercent() {
    return percent(Count.OTHER_MDI, Count.OTHER);
  }

  /** Items of inhalers other than salbutamol. */
  public BigDecimal otherItems() {
    return tally.sum(Count.OTHER_ITEMS);
  }

  /** Items of metered dose inhalers other than salbutamol. */
  public BigDecimal otherMdiItems() {
    return tally.sum(Count.OTHER_MDI_ITEMS);
  }

  /**
   * Salbutamol and terbutaline as a percentage of them and of corticosteroid inhalers, by devices
   * (OpenPrescribing measure {@code saba}). Products of three ingredients are left out.
   */
  public @Nullable BigDecimal sabaSharePercent() {
    return percent(Count.SABA, Count.SABA_AND_STEROIDS);
  }

  /** Items of respiratory codes that no table knows. */
  public BigDecimal unknownItems() {
    return tally.sum(Count.UNKNOWN_ITEMS);
  }

  /** Quantity of respiratory codes that no table knows. */
  public BigDecimal unknownQuantity() {
    return tally.sum(Count.UNKNOWN);
  }

  /** Quantity in capsules or doses of packs of unknown size; in no count of inhalers. */
  public BigDecimal uncounted() {
    return tally.sum(Count.UNCOUNTED);
  }

  private BigDecimal sum(Count count) {
    BigDecimal sum = tally.sum(count);
    return count.isParts() ? quotient(sum, parts) : sum;
  }

  private @Nullable BigDecimal ratio(Count over, Count under) {
    return divide(tally.sum(over), tally.sum(under));
  }

  private @Nullable BigDecimal percent(Count part, Count whole) {
    return divide(tally.sum(part).movePointRight(2), tally.sum(whole));
  }

  /** A quotient, rounded once to 34 digits where it does not end; null of nothing. */
  static @Nullable BigDecimal divide(BigDecimal over, BigDecimal under) {
    return under.signum() == 0 ? null : quotient(over, under);
  }

  private static BigDecimal quotient(BigDecimal over, BigDecimal under) {
    BigDecimal quotient = over.divide(under, MathContext.DECIMAL128).stripTrailingZeros();
    return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
  }
}
