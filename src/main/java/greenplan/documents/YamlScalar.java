package greenplan.documents;

import java.util.Locale;

/** Single values as YAML: bare where that is safe, else in quotes; long ones folded into lines. */
public final class YamlScalar {

  private static final int WIDTH = 100;

  private YamlScalar() {}

  /** The value on one line, wherever a block of YAML has a key, a value or an item. */
  public static String inline(String text) {
    return isBare(text) ? text : quoted(text);
  }

  /** The value with all that follows its key or its dash. */
  static String after(Scalar scalar, String indent, String comment) {
    String text = scalar.text();
    if (scalar.isNull()) {
      return comment + "\n";
    }
    return text.length() + indent.length() > WIDTH && isFoldable(text)
        ? " >-" + comment + "\n" + folded(text, indent)
        : " " + inline(text) + comment + "\n";
  }

  /** A name in a comment, which ends with the line. */
  static String comment(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> shown.appendCodePoint(isShown(c) ? c : '?'));
    return shown.toString();
  }

  /** Starts with a letter, a digit or a pound sign; holds nothing that YAML gives a meaning. */
  private static boolean isBare(String text) {
    return !text.isEmpty()
        && (Character.isLetterOrDigit(text.codePointAt(0)) || text.charAt(0) == '£')
        && !text.equals("null")
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.endsWith(":")
        && !text.endsWith(" ")
        && text.codePoints().allMatch(YamlScalar::isShown);
  }

  private static boolean isFoldable(String text) {
    return text.equals(text.strip())
        && !text.contains("  ")
        && text.codePoints().allMatch(YamlScalar::isShown);
  }

  private static String folded(String text, String indent) {
    StringBuilder lines = new StringBuilder();
    int width = indent.length();
    lines.append(indent);
    for (String word : text.split(" ", -1)) {
      boolean start = width == indent.length();
      if (!start && width + 1 + word.length() > WIDTH) {
        lines.append('\n').append(indent);
        width = indent.length();
        start = true;
      }
      lines.append(start ? "" : " ").append(word);
      width += word.length() + (start ? 0 : 1);
    }
    return lines.append('\n').toString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> quoted.append(escaped(c)));
    return quoted.append('"').toString();
  }

  private static String escaped(int c) {
    if (c == '"' || c == '\\') {
      return "\\" + Character.toString(c);
    } else if (isShown(c)) {
      return Character.toString(c);
    } else if (c == '\n') {
      return "\\n";
    }
    return String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08x" : "\\u%04x", c);
  }

  /** Whether a character can be seen, stays on its line and does not reorder its neighbours. */
  private static boolean isShown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
