package greenplan.factors;

import java.util.ArrayList;
import java.util.List;

/** Finds the aliases of an activity in its text, without parsing the rest of it. */
final class CatalogueAliases {

  private static final String KEY = "aliases: [";

  private CatalogueAliases() {}

  /** The names between the brackets after {@code aliases:}; none where there are no aliases. */
  static List<String> of(String text) {
    int start = text.indexOf(KEY);
    int end = start < 0 ? -1 : text.indexOf(']', start);
    List<String> aliases = new ArrayList<>();
    int at = start + KEY.length();
    while (end > 0 && at < end) {
      int comma = text.indexOf(',', at);
      int stop = comma < 0 || comma > end ? end : comma;
      aliases.add(text.substring(at, stop).strip());
      at = stop + 1;
    }
    return aliases;
  }
}
