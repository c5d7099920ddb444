package greenplan.report;

import greenplan.trajectory.path.LatestStart;
import greenplan.trajectory.path.LatestStart.Answer;
import greenplan.trajectory.path.Uplift;
import greenplan.trajectory.rate.Backcast;
import greenplan.trajectory.rate.MeasureDelay;
import greenplan.trajectory.rate.NeededUplift;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What the measures must do for a milestone, and how long each of them may wait. */
final class MeasureWords {

  private final Backcast backcast;

  private MeasureWords(Backcast backcast) {
    this.backcast = backcast;
  }

  static String of(Backcast backcast) {
    MeasureWords words = new MeasureWords(backcast);
    return backcast.latestStart().isEmpty()
        ? "Measures: the plan has none that is on.\n"
        : words.uplift() + words.latest();
  }

  private String uplift() {
    NeededUplift needed = backcast.uplift();
    return "Measures: "
        + (needed.uplift().feasible() ? enough(needed) : tooLittle(needed))
        + " No share goes above 100%.\n";
  }

  private String enough(NeededUplift needed) {
    Uplift uplift = needed.uplift();
    if (uplift.scale() == 0) {
      return "the target is met without any.";
    }
    if (backcast.milestone().result().gap() <= 0 || uplift.scale() <= 1) {
      return "they meet the target; " + times(uplift.scale()) + " their size would do.";
    }
    return "the target is met with every measure "
        + times(uplift.scale())
        + " as large. "
        + (needed.gapAtFullTakeUp() <= 0
            ? "Full take-up of every measure from " + next() + " on meets it too."
            : "Full take-up of every measure from "
                + next()
                + " on leaves a gap of "
                + gap(needed.gapAtFullTakeUp())
                + ".");
  }

  private String tooLittle(NeededUplift needed) {
    String most = times(NeededUplift.MOST);
    String left = gap(needed.uplift().gap());
    return needed.gapAtFullTakeUp() > 0
        ? "even at full take-up of every measure from %s on, the gap in %s is %s; with every measure %s as large it is %s."
            .formatted(next(), due(), gap(needed.gapAtFullTakeUp()), most, left)
        : "even with every measure %s as large the gap in %s is %s; full take-up of every measure from %s on meets the target."
            .formatted(most, due(), left, next());
  }

  /** Rounded up, so that what is printed is enough. */
  private static String times(double scale) {
    BigDecimal up = BigDecimal.valueOf(scale).setScale(2, RoundingMode.CEILING);
    return Numbers.exact(up) + " times";
  }

  private static String gap(double tonnes) {
    return Tonnes.whole(tonnes) + " tCO2e";
  }

  private String next() {
    return backcast.milestone().from().plus(1).toString();
  }

  private String due() {
    return backcast.milestone().target().by().toString();
  }

  private String latest() {
    boolean missed =
        backcast.latestStart().stream().allMatch(m -> m.latest().answer() == Answer.TOO_LATE);
    if (missed) {
      return "Latest start: the target is missed even without delay.\n";
    }
    TextTable table = TextTable.of("measure", "latest start, the others as planned");
    for (MeasureDelay delay : backcast.latestStart()) {
      table.row(Visible.of(delay.measure().title()), start(delay.latest()));
    }
    return "\n" + table.text();
  }

  private static String start(LatestStart latest) {
    int years = latest.delay();
    return switch (latest.answer()) {
      case TOO_LATE -> "missed even without delay";
      case ANY_TIME -> "any time";
      case BY_DELAY ->
          years == 0
              ? "no later than planned"
              : "may start " + years + (years == 1 ? " year later" : " years later");
    };
  }
}
