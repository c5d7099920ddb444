package greenplan.report;

import greenplan.appraisal.choice.Candidate;
import greenplan.appraisal.choice.Selection;
import java.util.OptionalDouble;

/** Which set to buy, for people. */
public final class ChoiceText {

  private ChoiceText() {}

  /** The whole text. */
  public static String of(ChoiceResult result) {
    StringBuilder text = new StringBuilder(result.heading()).append('\n');
    result.limits().forEach(limit -> text.append(limit).append('\n'));
    text.append('\n').append(table(result)).append('\n');
    text.append(sum("Best set", result.best(), result.bestRerun()));
    Selection greedy = result.greedy();
    if (greedy != null) {
      text.append(sum("Cheapest first", greedy, result.greedyRerun()));
      text.append(regret(result, greedy));
    }
    result.notes().forEach(note -> text.append(note).append('\n'));
    return text.toString();
  }

  private static String table(ChoiceResult result) {
    TextTable table =
        result.greedy() == null
            ? TextTable.of("", ">capital k", ">tCO2e", ">" + result.perTonne(), "best set")
            : TextTable.of(
                "", ">capital k", ">tCO2e", ">" + result.perTonne(), "best set", "cheapest first");
    for (Candidate candidate : result.candidates()) {
      String title = result.titles().getOrDefault(candidate.id(), candidate.id());
      String[] cells = {
        Visible.of(title),
        Money.thousands(candidate.total()),
        Tonnes.whole(candidate.tonnes()),
        Money.perTonne(OptionalDouble.of(candidate.perTonne())),
        mark(result.best(), candidate)
      };
      Selection greedy = result.greedy();
      if (greedy == null) {
        table.row(cells);
      } else {
        table.row(cells[0], cells[1], cells[2], cells[3], cells[4], mark(greedy, candidate));
      }
    }
    return table.text();
  }

  private static String mark(Selection selection, Candidate candidate) {
    return selection.ids().contains(candidate.id()) ? "yes" : "-";
  }

  private static String sum(String name, Selection selection, OptionalDouble rerun) {
    return name
        + ": "
        + Tonnes.whole(selection.tonnes())
        + " tCO2e for "
        + Money.pounds(selection.capital())
        + (rerun.isPresent()
            ? "; the plan run again with it alone: " + Tonnes.whole(rerun.getAsDouble()) + " tCO2e"
            : "")
        + "\n";
  }

  private static String regret(ChoiceResult result, Selection greedy) {
    double credits = result.best().tonnes() - greedy.tonnes();
    String rerun = "";
    if (result.bestRerun().isPresent() && result.greedyRerun().isPresent()) {
      double run = result.bestRerun().getAsDouble() - result.greedyRerun().getAsDouble();
      rerun = "; by the plan run again " + Tonnes.whole(run) + " tCO2e";
    }
    return "Regret of cheapest first: " + Tonnes.whole(credits) + " tCO2e" + rerun + "\n";
  }
}
