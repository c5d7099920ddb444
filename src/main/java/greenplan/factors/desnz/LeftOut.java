package greenplan.factors.desnz;

/**
 * Rows of a workbook that did not become factors.
 *
 * @param reason why
 * @param place the first cell, such as {@code Factors!D17}
 * @param labels the labels of the first row
 * @param rows how many rows
 * @param hint the nearest known family, or the id that the labels would get
 */
public record LeftOut(Reason reason, String place, String labels, int rows, String hint) {

  /** Whether the rows become factors where new labels are accepted. */
  public boolean isNewLabel() {
    return reason == Reason.NEW_LABEL;
  }

  /** Why rows are left out. */
  public enum Reason {
    NEW_LABEL("label that no edition has"),
    UNKNOWN_UNIT("unit that is not known"),
    UNKNOWN_GAS("gas that is not known"),
    NOT_A_NUMBER("value that is no number"),
    CONTRADICTION("two rows with different values"),
    NO_TOTAL("parts without a total"),
    HOTEL_STAY("third party's figures, not covered by the licence");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    /** The reason in words. */
    public String text() {
      return text;
    }
  }
}
