package greenplan.clinical.inhaler;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Emissions by registered patients, of the practices whose list size is known.
 *
 * @param patients their registered patients
 * @param metrics what these practices prescribed
 */
public record PatientMetrics(BigDecimal patients, InhalerMetrics metrics) {

  /** Emissions for 1,000 registered patients over the months read, in kg CO2e. */
  public @Nullable BigDecimal perThousand() {
    return perThousand(metrics.emissions().kgCo2e());
  }

  /** Emissions of salbutamol for 1,000 registered patients, after code changes, in kg CO2e. */
  public @Nullable BigDecimal salbutamolPerThousand() {
    return perThousand(metrics.salbutamolRenamedEmissions().kgCo2e());
  }

  private @Nullable BigDecimal perThousand(BigDecimal kilograms) {
    return InhalerMetrics.divide(kilograms.movePointRight(3), patients);
  }
}
