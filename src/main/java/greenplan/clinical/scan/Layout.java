package greenplan.clinical.scan;

import java.util.List;

/**
 * What a table looks like and which of its rows are wanted.
 *
 * @param columns how many fields each row has, at least 1
 * @param code the column that decides, from 0
 * @param prefixes what that column starts with, letters and digits, in rows that are wanted
 */
public record Layout(int columns, int code, List<String> prefixes) {

  public Layout {
    prefixes = List.copyOf(prefixes);
    if (code < 0 || code >= columns || prefixes.isEmpty()) {
      throw new IllegalArgumentException("column " + code + " of " + columns + ", " + prefixes);
    }
    for (String prefix : prefixes) {
      if (!prefix.matches("[0-9A-Za-z]+")) {
        throw new IllegalArgumentException("not a prefix: " + prefix);
      }
    }
  }

  /** Whether a code is wanted. */
  boolean isWanted(String text) {
    for (String prefix : prefixes) {
      if (text.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
