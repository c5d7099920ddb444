package greenplan.factors;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How an inhaler delivers its medicine. A metered dose inhaler holds propellant; a soft mist
 * inhaler works by a spring and holds none, although registers of medicines listed it as
 * pressurised until about 2021.
 */
public enum InhalerForm {
  PMDI("pMDI", "Pressurised metered dose inhaler"),
  BREATH_ACTUATED("BAI", "Breath-actuated metered dose inhaler"),
  DRY_POWDER("DPI", "Dry powder inhaler"),
  SOFT_MIST("SMI", "Soft mist inhaler"),
  NOT_AN_INHALER("none", "Not an inhaler");

  private final String id;
  private final String title;

  InhalerForm(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** How it is written in files. */
  public String id() {
    return id;
  }

  /** How it is printed. */
  public String title() {
    return title;
  }

  /** Whether it is a metered dose inhaler, pressed or breath-actuated: it holds propellant. */
  public boolean isMdi() {
    return this == PMDI || this == BREATH_ACTUATED;
  }

  /** Whether it is an inhaler: not so nebuliser liquids, tablets and spacers. */
  public boolean isInhaler() {
    return this != NOT_AN_INHALER;
  }

  public static Optional<InhalerForm> named(String id) {
    return Arrays.stream(values()).filter(f -> f.id.equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(InhalerForm::id).toList();
  }
}
