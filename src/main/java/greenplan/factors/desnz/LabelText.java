package greenplan.factors.desnz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes away the differences between two spellings of one label. Between editions the publisher's
 * flat files differ in case, in spaces (some cannot be seen), in the space before a hyphen, and in
 * what the last level holds.
 */
final class LabelText {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");
  private static final Pattern LOOSE_HYPHEN = Pattern.compile(" ?[-\\u2013] ");
  private static final Pattern YEAR_OR_UNIT = Pattern.compile("\\d{4}|kwh");
  private static final Pattern WTT = Pattern.compile("^wtt- ?");
  private static final Pattern NOT_ID = Pattern.compile("[^a-z0-9]+");
  private static final Pattern OUTER_HYPHEN = Pattern.compile("^-|-$");

  private LabelText() {}

  /** Lower case, one space where there were several, and "a - b" as "a- b". */
  static String normalise(String label) {
    String spaced = SPACES.matcher(label).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return LOOSE_HYPHEN.matcher(spaced).replaceAll("- ");
  }

  /**
   * The levels that name something: without blanks, years, "kWh", the "WTT-" that the category has
   * said already, and the repetition of the level above.
   */
  static List<String> levels(List<String> path) {
    List<String> levels = new ArrayList<>();
    for (String level : path) {
      String text = WTT.matcher(normalise(level)).replaceFirst("");
      boolean repeats = !levels.isEmpty() && levels.get(levels.size() - 1).equals(text);
      if (!text.isEmpty() && !repeats && !YEAR_OR_UNIT.matcher(text).matches()) {
        levels.add(text);
      }
    }
    return List.copyOf(levels);
  }

  /** The words of a label as part of an id: "wood chips" becomes "wood-chips". */
  static String slug(String label) {
    String words = NOT_ID.matcher(label.replace("&", " and ")).replaceAll("-");
    return OUTER_HYPHEN.matcher(words).replaceAll("");
  }
}
