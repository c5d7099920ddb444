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
            percent(propagation.shared()),
            "");
    return propagation.boundary().title()
        + ", error propagation (IPCC approach 1)\n\n"
        + table.text()
        + more(lines)
        + sentences(propagation);
  }

  private static String more(List<LineRange> lines) {
    return lines.size() > LONGEST
        ? "and " + (lines.size() - LONGEST) + " lines that matter less (JSON has them all)\n"
        : "";
  }

  private static String sentences(Propagation propagation) {
    StringBuilder text =
        new StringBuilder(
                "\nThe total is " + Tonnes.whole(propagation.total()) + " tCO2e, give or take ")
            .append(Tonnes.whole(propagation.shared() * propagation.total()))
            .append(" t (")
            .append(percent(propagation.shared()))
            .append(", 95 % range).\n");
    if (!percent(propagation.shared()).equals(percent(propagation.independent()))) {
      text.append("Were all lines independent, it would be ")
          .append(percent(propagation.independent()))
          .append(" (")
          .append(Tonnes.whole(propagation.independent() * propagation.total()))
          .append(" t): they share factors or go together.\n");
    }
    return text.append(certain(propagation)).toString();
  }

  /** What was not said to be uncertain counts as exact, which it hardly is. */
  private static String certain(Propagation propagation) {
    double tonnes =
        propagation.lines().stream()
            .filter(line -> line.line() == 0)
            .mapToDouble(LineRange::tonnes)
            .sum();
    return tonnes > 0
        ? Numbers.percent(Tonnes.exact(tonnes), Tonnes.exact(propagation.total()))
            + " of it are lines without a stated range (-), which count as exact.\n"
        : "";
  }

  private static String range(double fraction) {
    return fraction == 0 ? "-" : percent(fraction);
  }

  private static String percent(double fraction) {
    return Numbers.percent(Tonnes.exact(fraction), BigDecimal.ONE);
  }
}
