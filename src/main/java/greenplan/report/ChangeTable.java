package greenplan.report;

import greenplan.trajectory.change.Effect;
import greenplan.trajectory.change.Tally;
import greenplan.trajectory.since.Comparison;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The reasons of a change by NHS category; effects that are nothing anywhere have no column. */
public final class ChangeTable {

  private static final Comparator<Map.Entry<String, Tally>> LARGEST_FIRST =
      Comparator.comparing((Map.Entry<String, Tally> entry) -> -size(entry.getValue()))
          .thenComparing(Map.Entry::getKey);

  private ChangeTable() {}

  static String of(Comparison comparison) {
    List<Effect> effects = effects(comparison);
    List<String> head = new ArrayList<>(List.of("NHS category", ">" + comparison.before().year()));
    effects.forEach(effect -> head.add(">" + effect.id()));
    head.add(">" + comparison.after().year());
    TextTable table = TextTable.of(head.toArray(String[]::new));
    categories(comparison).forEach(entry -> row(table, entry.getKey(), entry.getValue(), effects));
    table.rule();
    row(table, "total", comparison.change().total(), effects);
    return table.text();
  }

  /** The NHS categories with their changes, the largest first. */
  public static List<Map.Entry<String, Tally>> categories(Comparison comparison) {
    return comparison
        .change()
        .by(part -> Headings.nhsCategory(part.placement()))
        .entrySet()
        .stream()
        .sorted(LARGEST_FIRST)
        .toList();
  }

  /** The effects that are something in some category, rounded as they are printed. */
  public static List<Effect> effects(Comparison comparison) {
    List<Map.Entry<String, Tally>> categories = categories(comparison);
    return comparison.change().effects().stream()
        .filter(effect -> categories.stream().anyMatch(c -> isSeen(c.getValue(), effect)))
        .toList();
  }

  private static double size(Tally tally) {
    return Math.max(Math.abs(tally.from()), Math.abs(tally.to()));
  }

  private static boolean isSeen(Tally tally, Effect effect) {
    return shown(tally.effects().of(effect)).chars().anyMatch(c -> c >= '1' && c <= '9');
  }

  private static void row(TextTable table, String heading, Tally tally, List<Effect> effects) {
    List<String> cells = new ArrayList<>(List.of(heading, shown(tally.from())));
    effects.forEach(effect -> cells.add(Numbers.signed(shown(tally.effects().of(effect)))));
    cells.add(shown(tally.to()));
    table.row(cells.toArray(String[]::new));
  }

  private static String shown(double tonnes) {
    return Numbers.rounded(BigDecimal.valueOf(tonnes), 1);
  }
}
