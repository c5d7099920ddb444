package greenplan.clinical.gas;

import greenplan.units.Emissions;
import greenplan.units.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * What a line comes to over its period: procured, used for patients, lost.
 *
 * @param line what was stated
 * @param period the days that it covers
 */
public record GasUse(GasLine line, GasPeriod period) {

  private static final int MINUTES = 1440;

  public GasAmount procured() {
    return line.stock().procured();
  }

  /** What reached patients; null where nobody looked. */
  public @Nullable GasAmount clinical() {
    ClinicalUse use = line.clinical();
    return use == null ? null : use.over(period);
  }

  /** Procured less clinical; null where nobody looked. */
  public @Nullable GasAmount waste() {
    GasAmount clinical = clinical();
    return clinical == null ? null : procured().minus(clinical);
  }

  /** What was kept from escaping, by certificate. */
  public GasAmount captured() {
    return line.capture().amount();
  }

  /** Procured less captured: all the rest escapes, sooner or later. */
  public GasAmount emitted() {
    return procured().minus(captured());
  }

  /** Litres lost in a day; null for agents, which no pipe leaks, and where nobody looked. */
  public @Nullable BigDecimal leakLitresPerDay() {
    return leak(period.days());
  }

  /** Litres lost in a minute; null for agents and where nobody looked. */
  public @Nullable BigDecimal leakLitresPerMinute() {
    return leak((long) period.days() * MINUTES);
  }

  private @Nullable BigDecimal leak(long times) {
    GasAmount waste = waste();
    return waste == null || !line.gas().isNitrousOxide()
        ? null
        : waste.litres().divide(BigDecimal.valueOf(times), MathContext.DECIMAL128);
  }

  /** Clinical litres for each patient, never procured ones; null where they were not counted. */
  public @Nullable BigDecimal litresPerCase() {
    ClinicalUse use = line.clinical();
    return use == null ? null : use.litresPerCase();
  }

  /** What an amount of this line causes. */
  public Emissions emissions(GasAmount amount) {
    return line.gas().emissions(amount);
  }

  /** The part of what was procured, in per cent; null where nothing was. */
  public @Nullable BigDecimal percent(GasAmount part) {
    BigDecimal whole = procured().kilograms();
    return whole.signum() == 0 ? null : Ratio.of(part.kilograms().movePointRight(2), whole).value();
  }
}
