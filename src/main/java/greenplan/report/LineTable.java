package greenplan.report;

import greenplan.footprint.FootprintLine;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/** The largest lines of a footprint with amount, factor and result: its hot spots. */
final class LineTable {

  private static final int MOST = 60;
  private static final int DECIMALS = 7;
  private static final Comparator<FootprintLine> BY_SIZE =
      Comparator.comparing(FootprintLine::emissions);

  private LineTable() {}

  /** The table under a heading; empty where there are no lines. */
  static String of(String heading, List<FootprintLine> lines) {
    if (lines.isEmpty()) {
      return "";
    }
    TextTable table =
        TextTable.of(heading, "component", "scope", ">amount", "unit", ">factor", "per", ">tCO2e");
    largest(lines).forEach(line -> row(table, line));
    String rest =
        lines.size() > MOST
            ? "the " + MOST + " largest of " + lines.size() + "; --format csv gives all\n"
            : "";
    return table.text() + rest + "\n";
  }

  private static void row(TextTable table, FootprintLine line) {
    table.row(
        Visible.of(line.line().declared().id()),
        line.component().component().id(),
        line.placement().scope().id(),
        Numbers.exact(line.line().declared().amount().number()),
        line.line().declared().amount().unit().symbol(),
        Numbers.exact(line.component().factor().kgCo2e()),
        line.component().factor().unit().symbol(),
        Numbers.aligned(line.emissions().tonnes(), DECIMALS));
  }

  /** The largest first; lines of the same size in the order of the scenario. */
  private static List<FootprintLine> largest(List<FootprintLine> lines) {
    PriorityQueue<FootprintLine> kept = new PriorityQueue<>(BY_SIZE);
    for (FootprintLine line : lines) {
      if (kept.size() < MOST || BY_SIZE.compare(line, kept.element()) > 0) {
        kept.add(line);
      }
      if (kept.size() > MOST) {
        kept.remove();
      }
    }
    Set<FootprintLine> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
    chosen.addAll(kept);
    return lines.stream().filter(chosen::contains).sorted(BY_SIZE.reversed()).toList();
  }
}
