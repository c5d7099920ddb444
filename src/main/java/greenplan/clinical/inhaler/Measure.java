package greenplan.clinical.inhaler;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The ratios by which organisations are compared; less is better in all of them. */
public enum Measure {
  PER_INHALER("kgco2e_per_inhaler"),
  PER_SALBUTAMOL_INHALER("salbutamol_kgco2e_per_inhaler"),
  MDI_SHARE("mdi_share_percent"),
  SABA_SHARE("saba_share_percent");

  private final String id;

  Measure(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** The value; null where nothing was prescribed that it counts. */
  public @Nullable BigDecimal of(InhalerMetrics metrics) {
    return switch (this) {
      case PER_INHALER -> metrics.perInhaler();
      case PER_SALBUTAMOL_INHALER -> metrics.perSalbutamolInhaler();
      case MDI_SHARE -> metrics.mdiSharePercent();
      case SABA_SHARE -> metrics.sabaSharePercent();
    };
  }
}
