package greenplan.documents;

/**
 * A cell of a workbook as it was stored; of a formula, what it came to.
 *
 * @param kind what it holds
 * @param text a text as it stands; a number with all stored digits; a day as 2024-04-01
 */
public record WorkbookCell(Kind kind, String text) {

  /** What a cell holds. */
  public enum Kind {
    NONE,
    TEXT,
    NUMBER,
    DAY,
    TRUTH,
    /** A formula that came to nothing, such as {@code #REF!}. */
    ERROR
  }

  static final WorkbookCell NONE = new WorkbookCell(Kind.NONE, "");
}
