package greenplan.report;

import greenplan.trajectory.change.Change;
import greenplan.trajectory.change.Effect;
import greenplan.trajectory.change.Tally;
import greenplan.trajectory.since.Comparison;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The reasons of a change by NHS category; effects that are nothing anywhere have no column. */
final class ChangeTable {

  private static final Comparator<Map.Entry<String, Tally>> LARGEST_FIRST =
      Comparator.comparing((Map.Entry<String, Tally> entry) -> -size(entry.getValue()))
          .thenComparing(Map.Entry::getKey);

  private ChangeTable() {}

  static String of(Comparison comparison) {
    Change change = comparison.change();
    Map<String, Tally> sums = change.by(part -> Headings.nhsCategory(part.placement()));
    List<Effect> effects =
        change.effects().stream()
            .filter(effect -> sums.values().stream().anyMatch(sum -> isSeen(sum, effect)))
            .toList();
    List<String> head = new ArrayList<>(List.of("NHS category", ">" + comparison.before().year()));
    effects.forEach(effect -> head.add(">" + effect.id()));
    head.add(">" + comparison.after().year());
    TextTable table = TextTable.of(head.toArray(String[]::new));
    sums.entrySet().stream()
        .sorted(LARGEST_FIRST)
        .forEach(entry -> row(table, entry.getKey(), entry.getValue(), effects));
    table.rule();
    row(table, "total", change.total(), effects);
    return table.text();
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
