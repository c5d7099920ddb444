package greenplan.documents;

/**
 * How single values are written, as far as an editor can tell.
 *
 * <p>The patterns refuse only what the reader refuses too: a number without a unit, a calendar year
 * in place of a financial one. The reader then says the rest, such as which unit does not fit.
 */
public final class TextForm {

  /** A sum of money, or a number and at least one character of a unit. */
  private static final String AMOUNT = "^\\s*(£\\s*[0-9]|[-+]?[0-9][0-9,.]*\\s*[^-+0-9,.\\s])";

  private static final String YEAR = "^\\s*(FY ?)?[0-9]{4}[/-]([0-9]{2}|[0-9]{4})\\s*$";
  private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

  private TextForm() {}

  /** Any text. */
  public static Form.Text text(String example) {
    return new Form.Text(example);
  }

  /** The name of a file, from the folder of the file that it stands in. */
  public static Form.Text file(String example) {
    return new Form.Text(example, "", true);
  }

  /** A number with its unit. */
  public static Form.Text amount(String example) {
    return new Form.Text(example, AMOUNT);
  }

  /** A financial year. */
  public static Form.Text year(String example) {
    return new Form.Text(example, YEAR);
  }

  /** A day. */
  public static Form.Text date(String example) {
    return new Form.Text(example, DATE);
  }
}
