package greenplan.report.replay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Something with a name that was one thing and is another.
 *
 * @param name what it is
 * @param was the recorded text; empty where there was none
 * @param is the text now; empty where there is none
 */
public record Difference(String name, String was, String is) {

  /** What differs between two tables of texts, in order of the recorded one, then what is new. */
  static List<Difference> between(Map<String, String> was, Map<String, String> is) {
    Set<String> names = new LinkedHashSet<>(was.keySet());
    names.addAll(is.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String name : names) {
      if (!Objects.equals(was.get(name), is.get(name))) {
        differences.add(
            new Difference(name, was.getOrDefault(name, ""), is.getOrDefault(name, "")));
      }
    }
    return differences;
  }

  /** In a word: added, removed or changed. */
  public String word() {
    if (was.isEmpty()) {
      return "added";
    }
    return is.isEmpty() ? "removed" : "changed";
  }
}
