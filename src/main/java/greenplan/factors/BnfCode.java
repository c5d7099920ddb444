package greenplan.factors;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Reading;
import java.util.List;

/**
 * Codes of the British National Formulary as prescribing data use them.
 *
 * <p>Characters 1 to 2 are the chapter, to 4 the section, to 6 the paragraph, to 7 its part, to 9
 * the chemical substance, to 11 the product (AA is the generic), to 13 its strength and form; 14
 * and 15 link it to the generic of the same strength and form.
 */
public final class BnfCode {

  /** The length of the code of a presentation. */
  public static final int LENGTH = 15;

  /** The lengths at which a code names something, the longest first. */
  static final List<Integer> LEVELS = List.of(LENGTH, 11, 9, 7, 6, 4, 2);

  private BnfCode() {}

  /** A code of 15 characters, or what is wrong with the text. */
  public static Reading<String> presentation(String text) {
    return isCode(text) && text.length() == LENGTH
        ? Reading.of(text)
        : fault(text, "a presentation has 15 digits and capital letters, as 0301011R0BEAIAP");
  }

  /** A code of any level, or what is wrong with the text. */
  static Reading<String> anyLevel(String text) {
    return isCode(text) && LEVELS.contains(text.length())
        ? Reading.of(text)
        : fault(text, "write 15 digits and capital letters, or the first 2, 4, 6, 7, 9 or 11");
  }

  /**
   * The generic of the same strength and form: the first nine characters, AA, and the last two
   * characters twice. So OpenPrescribing finds the form of a brand since 2026.
   *
   * @param code a code of 15 characters
   */
  public static String generic(String code) {
    String link = code.substring(LENGTH - 2);
    return code.substring(0, 9) + "AA" + link + link;
  }

  private static boolean isCode(String text) {
    return text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'));
  }

  private static Reading<String> fault(String text, String hint) {
    String message = "\"" + text + "\" is not a BNF code (" + text.length() + " characters)";
    return Reading.fault(new Fault(Code.GP208, 0, Math.max(1, text.length()), message, hint));
  }
}
