package greenplan.scenario.eric;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/** Texts and numbers as they are written in YAML: bare where that is safe, else in quotes. */
final class YamlScalar {

  private static final Set<String> WORDS =
      Set.of("null", "true", "false", "yes", "no", "on", "off");
  private static final int GROUP = 3;

  private YamlScalar() {}

  static String text(String text) {
    return isBare(text) ? text : quoted(text);
  }

  private static boolean isBare(String text) {
    return !text.isEmpty()
        && Character.isLetter(text.charAt(0))
        && text.equals(text.strip())
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.endsWith(":")
        && text.chars().noneMatch(Character::isISOControl)
        && !WORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else {
        quoted.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return quoted.append('"').toString();
  }

  /** A number with commas between thousands and all its decimals. */
  static String number(BigDecimal number) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    for (int at = (point < 0 ? plain.length() : point) - GROUP; at > 0; at -= GROUP) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }
}
