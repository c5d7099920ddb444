package greenplan.units;

import java.math.BigDecimal;

/**
 * A mass of greenhouse gases as carbon dioxide equivalent (CO2e), exact to the last digit.
 *
 * <p>It is not a mass: a kilogram of steel, of nitrous oxide and of CO2e never add. Sums do not
 * depend on the order of the terms.
 *
 * @param kgCo2e kilograms of CO2e; any sign
 */
public record Emissions(BigDecimal kgCo2e) implements Comparable<Emissions> {

  public static final Emissions ZERO = new Emissions(BigDecimal.ZERO);

  public static Emissions ofKilograms(BigDecimal kgCo2e) {
    return new Emissions(kgCo2e);
  }

  public Emissions plus(Emissions other) {
    return new Emissions(kgCo2e.add(other.kgCo2e));
  }

  public Emissions minus(Emissions other) {
    return new Emissions(kgCo2e.subtract(other.kgCo2e));
  }

  /** Tonnes of CO2e; exact, because a thousandth always ends. */
  public BigDecimal tonnes() {
    return kgCo2e.movePointLeft(3);
  }

  public boolean isZero() {
    return kgCo2e.signum() == 0;
  }

  @Override
  public int compareTo(Emissions other) {
    return kgCo2e.compareTo(other.kgCo2e);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Emissions emissions && kgCo2e.compareTo(emissions.kgCo2e) == 0;
  }

  @Override
  public int hashCode() {
    return kgCo2e.stripTrailingZeros().hashCode();
  }

  @Override
  public String toString() {
    return kgCo2e.toPlainString() + " kgCO2e";
  }
}
