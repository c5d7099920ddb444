package greenplan.report;

import greenplan.trajectory.change.Change;
import greenplan.trajectory.change.Effect;
import greenplan.trajectory.change.Effects;
import greenplan.trajectory.since.Comparison;
import greenplan.units.Emissions;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;

/** Why a footprint changed since another year, for the terminal: a waterfall as a table. */
final class ChangeText {

  private final Comparison comparison;
  private final Change change;
  private final FinancialYear since;
  private final BigDecimal base;

  private ChangeText(Comparison comparison) {
    this.comparison = comparison;
    this.change = comparison.change();
    this.since = comparison.before().year();
    this.base = comparison.before().total().tonnes();
  }

  /** The steps, what must be said of them, the same by NHS category, and what was restated. */
  static String of(Comparison comparison) {
    FinancialYear since = comparison.before().year();
    boolean another = !since.equals(comparison.after().year());
    return new ChangeText(comparison).steps()
        + ChangeNotes.of(comparison)
        + "\n"
        + ChangeTable.of(comparison)
        + "\n"
        + (another ? YearTable.restatements(comparison.before(), "restated in " + since) : "");
  }

  private String steps() {
    TextTable table = TextTable.of("why it changed since " + since, ">tCO2e", ">of " + since);
    Effects effects = change.total().effects();
    if (comparison.hasRestatements()) {
      total(table, since + " as reported", comparison.reported());
      row(table, Effect.RESTATEMENT, effects);
      total(table, since + " restated", comparison.before().total());
    } else {
      total(table, since.toString(), comparison.before().total());
    }
    change.effects().stream()
        .filter(effect -> effect != Effect.RESTATEMENT)
        .filter(effect -> !effect.isOfLines() || effects.of(effect) != 0)
        .forEach(effect -> row(table, effect, effects));
    total(table.rule(), comparison.after().year().toString(), comparison.after().total());
    return table.text();
  }

  private static void total(TextTable table, String heading, Emissions total) {
    table.row(heading, Numbers.rounded(total.tonnes(), 1), "");
  }

  private void row(TextTable table, Effect effect, Effects effects) {
    BigDecimal tonnes = BigDecimal.valueOf(effects.of(effect));
    table.row(
        ChangeWords.title(effect, change.driver()),
        Numbers.signed(Numbers.rounded(tonnes, 1)),
        Numbers.signed(Numbers.percent(tonnes, base)));
  }
}
