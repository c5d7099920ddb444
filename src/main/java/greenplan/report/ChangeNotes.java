package greenplan.report;

import greenplan.trajectory.change.Effect;
import greenplan.trajectory.change.Effects;
import greenplan.trajectory.change.Restating;
import greenplan.trajectory.since.Comparison;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What must be said of a change that is explained, one sentence a line. */
public final class ChangeNotes {

  private ChangeNotes() {}

  /** The sentences, each with its line break. */
  public static String of(Comparison comparison) {
    return (addsUp(comparison) ? "" : "Rounded figures need not add up; those behind them do.\n")
        + (comparison.change().driver().isKnown() ? "" : withoutGrowth(comparison))
        + (comparison.hasRestatements() ? significance(comparison) : "")
        + (comparison.hasUnnamedLines()
            ? "Rows of tables without an id cannot be paired: they count as added and removed.\n"
            : "");
  }

  /** Whether the printed steps lead from the printed start to the printed end. */
  private static boolean addsUp(Comparison comparison) {
    Effects effects = comparison.change().total().effects();
    BigDecimal sum = tenths(comparison.reported().tonnes());
    for (Effect effect : comparison.change().effects()) {
      sum = sum.add(tenths(BigDecimal.valueOf(effects.of(effect))));
    }
    return sum.compareTo(tenths(comparison.after().total().tonnes())) == 0;
  }

  private static BigDecimal tenths(BigDecimal tonnes) {
    return tonnes.setScale(1, RoundingMode.HALF_UP);
  }

  private static String withoutGrowth(Comparison comparison) {
    String name = comparison.after().inventory().scenario().changeActivity();
    return "Growth and efficiency are one amount: "
        + (name.isEmpty()
            ? "the scenario names no change-activity.\n"
            : Visible.of(name) + " is not given for both years in units of one kind.\n");
  }

  private static String significance(Comparison comparison) {
    Restating restating = comparison.restating();
    return "Restatements move "
        + comparison.before().year()
        + " "
        + (restating.reported() == 0 ? "from nothing" : "by " + percent(comparison))
        + (restating.isSignificant()
            ? ", 5% or more: the base year is to be restated wherever it is used, targets with it.\n"
            : ", less than the 5% from which a base year is to be restated.\n");
  }

  private static String percent(Comparison comparison) {
    BigDecimal reported = comparison.reported().tonnes();
    BigDecimal moved = comparison.before().total().tonnes().subtract(reported);
    return Numbers.signed(Numbers.percent(moved, reported));
  }
}
