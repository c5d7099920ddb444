package greenplan.report;

/**
 * Text from files made safe for a terminal: control and direction characters are shown, not obeyed.
 */
public final class Visible {

  private Visible() {}

  /** The text with every control or formatting character replaced by its code point. */
  public static String of(String text) {
    return text.codePoints().noneMatch(Visible::isHidden) ? text : replaced(text);
  }

  private static String replaced(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\t') {
                visible.append(' ');
              } else if (isHidden(c)) {
                visible.append(String.format(java.util.Locale.ROOT, "<U+%04X>", c));
              } else {
                visible.appendCodePoint(c);
              }
            });
    return visible.toString();
  }

  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }
}
