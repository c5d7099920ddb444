package greenplan.clinical.gas;

/**
 * What was kept from escaping after patients had it: agent that a reprocessor certified as
 * returned, or nitrous oxide that a destruction unit measured as destroyed.
 *
 * @param amount how much
 * @param evidence what proves it
 */
public record Capture(GasAmount amount, String evidence) {

  /** Nothing was captured. */
  public static final Capture NONE = new Capture(GasAmount.ZERO, "");

  public boolean isNone() {
    return amount.kilograms().signum() == 0;
  }
}
