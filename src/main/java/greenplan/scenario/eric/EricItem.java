package greenplan.scenario.eric;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Something that a site reports, with the spellings of its column over the years.
 *
 * @param id the end of the ids of its lines
 * @param activity what it becomes; empty where it is known and left out
 * @param unit its unit
 * @param quality how good the amounts are
 * @param isExpected whether a file without it is worth a word
 * @param note what is assumed, or why it is left out; empty where there is nothing to say
 * @param costs the spellings of the column with its cost
 * @param headers the spellings of its own column
 */
record EricItem(
    String id,
    String activity,
    String unit,
    String quality,
    boolean isExpected,
    String note,
    List<String> costs,
    List<String> headers) {

  static EricItem of(Map<String, String> row) {
    return new EricItem(
        row.getOrDefault("item", ""),
        row.getOrDefault("activity", ""),
        row.getOrDefault("unit", ""),
        row.getOrDefault("quality", ""),
        row.getOrDefault("expected", "").equals("yes"),
        row.getOrDefault("note", ""),
        split(row.getOrDefault("costs", "")),
        split(row.getOrDefault("headers", "")));
  }

  /** Whether a site gets a line of it. */
  boolean isLine() {
    return !activity.isEmpty();
  }

  private static List<String> split(String cell) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";", -1));
  }
}
