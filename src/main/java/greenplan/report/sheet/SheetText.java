package greenplan.report.sheet;

import greenplan.report.CsvText;
import greenplan.report.Visible;
import java.util.regex.Pattern;

/** Texts as a cell holds them: shown, never obeyed, and never longer than a cell can be. */
final class SheetText {

  /** The most UTF-16 units that a cell of Excel holds. */
  static final int LONGEST = 32_767;

  /** In a workbook these letters mean a character by its number, unless the first is escaped. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final int NOT_A_CHARACTER = 0xFFFE;

  private SheetText() {}

  /** The text with a guard before what looks like a formula, and with hidden characters shown. */
  static String of(String text) {
    String guarded = CsvText.isLikeFormula(text) ? "'" + text : text;
    return ESCAPE.matcher(cut(possible(Visible.of(guarded)))).replaceAll("_x005F_");
  }

  /** Without the two kinds of code points that XML cannot hold at all. */
  private static String possible(String text) {
    return text.codePoints().noneMatch(SheetText::isImpossible)
        ? text
        : text.codePoints()
            .map(c -> isImpossible(c) ? '?' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isImpossible(int c) {
    return (c & NOT_A_CHARACTER) == NOT_A_CHARACTER;
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    String note = " ... (cut: a cell cannot hold all " + text.length() + " characters)";
    int end = LONGEST - note.length();
    boolean splits = Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, splits ? end - 1 : end) + note;
  }
}
