package greenplan.report;

import greenplan.uncertainty.Certainty;
import greenplan.uncertainty.propagation.LineRange;
import greenplan.uncertainty.propagation.Propagation;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** How far lines and their total may be off, for people. */
final class PropagationText {

  private static final int LONGEST = 20;

  private PropagationText() {}

  static String of(Certainty certainty) {
    Propagation propagation = certainty.propagation();
    TextTable table =
        TextTable.of(
            "95 % range: plus or minus", ">tCO2e", ">amount", ">factor", ">line", ">of variance");
    List<LineRange> lines =
        propagation.lines().stream()
            .sorted(Comparator.comparingDouble((LineRange line) -> -line.contribution()))
            .toList();
    lines.stream()
        .limit(LONGEST)
        .forEach(
            line ->
                table.row(
                    Visible.of(line.id()),
                    Tonnes.whole(line.tonnes()),
                    range(line.amount()),
                    range(line.factor()),
                    range(line.line()),
                    Numbers.percent(Tonnes.exact(line.contribution()), BigDecimal.ONE)));
    table
        .rule()
        .row(
            "total " + propagation.year(),
            Tonnes.whole(propagation.total()),
            "",
            "",
            RangeWords.percent(propagation.shared()),
            "");
    return propagation.boundary().title()
        + ", error propagation (IPCC approach 1)\n\n"
        + table.text()
        + more(lines)
        + "\n"
        + String.join("\n", RangeWords.of(propagation))
        + "\n";
  }

  private static String more(List<LineRange> lines) {
    return lines.size() > LONGEST
        ? "and " + (lines.size() - LONGEST) + " lines that matter less (JSON has them all)\n"
        : "";
  }

  private static String range(double fraction) {
    return fraction == 0 ? "-" : RangeWords.percent(fraction);
  }
}
