package greenplan.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The valid names nearest to a mistyped one. */
public final class Nearest {

  private static final double SIMILAR = 0.85;
  private static final int EDITS = 2;
  private static final int MOST = 3;
  private static final int LONGEST = 100;

  private Nearest() {}

  /** A sentence such as {@code did you mean "baseline"?}; empty where nothing is near. */
  public static String hint(String typed, Collection<String> valid) {
    return question(to(typed, valid));
  }

  /** The same sentence for names that are known to be near. */
  public static String question(List<String> near) {
    return near.isEmpty() ? "" : "did you mean \"" + String.join("\" or \"", near) + "\"?";
  }

  /** A hint for a short closed list: the nearest name, or else all of them. */
  public static String hintOrAll(String typed, Collection<String> valid) {
    String hint = hint(typed, valid);
    return hint.isEmpty() ? "write one of: " + String.join(", ", valid) : hint;
  }

  /**
   * At most three valid names within two edits; where there are none, those of at least 0.85
   * Jaro-Winkler similarity.
   */
  public static List<String> to(String typed, Collection<String> valid) {
    if (typed.length() > LONGEST) {
      return List.of();
    }
    String text = typed.toLowerCase(Locale.ROOT);
    List<String> slips = best(text, valid, name -> isSlip(text, name));
    return slips.isEmpty() ? best(text, valid, name -> score(text, name) >= SIMILAR) : slips;
  }

  private static List<String> best(
      String text, Collection<String> valid, Predicate<String> isNear) {
    return valid.stream()
        .distinct()
        .filter(isNear)
        .sorted(Comparator.comparingDouble((String n) -> -score(text, n)).thenComparing(n -> n))
        .limit(MOST)
        .toList();
  }

  private static boolean isSlip(String text, String name) {
    int allowed = Math.min(EDITS, Math.max(text.length(), name.length()) / 3);
    Integer edits = new LevenshteinDistance(EDITS).apply(text, name.toLowerCase(Locale.ROOT));
    return edits >= 0 && edits <= allowed;
  }

  private static double score(String text, String name) {
    return new JaroWinklerSimilarity().apply(text, name.toLowerCase(Locale.ROOT));
  }
}
