package greenplan.clinical.inhaler;

/**
 * An organisation of the NHS.
 *
 * @param code its code; empty where the data name none
 * @param name its name
 */
public record Organisation(String code, String name) {

  static final Organisation NONE = new Organisation("", "");

  boolean isKnown() {
    return !code.isEmpty();
  }
}
