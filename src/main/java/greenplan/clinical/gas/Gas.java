package greenplan.clinical.gas;

import greenplan.factors.Activity;
import greenplan.factors.EmissionFactor;
import greenplan.units.Emissions;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A gas or agent with all that turns a volume of it into CO2e.
 *
 * @param activity what it is called
 * @param kgPerLitre kilograms of the warming gas in a litre: of the mixture for nitrous oxide with
 *     oxygen, of liquid for an agent
 * @param pureKgPerLitre the same for the warming gas alone
 * @param densitySource who says so
 * @param potential kilograms of CO2e per kilogram over 100 years
 */
public record Gas(
    Activity activity,
    BigDecimal kgPerLitre,
    BigDecimal pureKgPerLitre,
    String densitySource,
    EmissionFactor potential) {

  private static final String NITROUS_OXIDE = "nitrous-oxide.gwp";
  private static final BigDecimal MOLAR_NITROUS_OXIDE = new BigDecimal("44.013");
  private static final BigDecimal MOLAR_OXYGEN = new BigDecimal("31.999");

  public String id() {
    return activity.id();
  }

  public boolean isNitrousOxide() {
    return potential.id().equals(NITROUS_OXIDE);
  }

  /** Whether oxygen is in it. */
  public boolean isMixture() {
    return kgPerLitre.compareTo(pureKgPerLitre) != 0;
  }

  /** The part of the volume that is the warming gas: 0.5 of the mixture, else 1. */
  public BigDecimal fractionByVolume() {
    return kgPerLitre.divide(pureKgPerLitre, MathContext.DECIMAL128);
  }

  /**
   * The part of the mass that is the warming gas: 44.013 / (44.013 + 31.999) of a mixture of equal
   * volumes, by the molar masses of nitrous oxide and oxygen in g/mol.
   */
  public BigDecimal fractionByMass() {
    BigDecimal gas = fractionByVolume().multiply(MOLAR_NITROUS_OXIDE);
    BigDecimal oxygen = BigDecimal.ONE.subtract(fractionByVolume()).multiply(MOLAR_OXYGEN);
    return gas.divide(gas.add(oxygen), MathContext.DECIMAL128);
  }

  /** The same gas with another warming potential. */
  Gas with(EmissionFactor other) {
    return new Gas(activity, kgPerLitre, pureKgPerLitre, densitySource, other);
  }

  /** A volume as it is bought, oxygen included. */
  GasAmount ofLitres(BigDecimal litres) {
    return new GasAmount(litres.multiply(kgPerLitre), litres.multiply(fractionByVolume()));
  }

  /** A mass of the warming gas alone. */
  GasAmount ofKilograms(BigDecimal kilograms) {
    return new GasAmount(kilograms, kilograms.divide(pureKgPerLitre, MathContext.DECIMAL128));
  }

  /** What it causes if all of it escapes, as it does. */
  public Emissions emissions(GasAmount amount) {
    return Emissions.ofKilograms(amount.kilograms().multiply(potential.kgCo2e()));
  }
}
