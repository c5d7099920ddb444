package greenplan.report;

import greenplan.trajectory.TargetStatus;
import greenplan.trajectory.path.LatestStart;
import greenplan.trajectory.path.LatestStart.Answer;
import greenplan.trajectory.rate.Backcast;
import greenplan.trajectory.rate.Backcasts;
import greenplan.trajectory.rate.MeasureDelay;
import greenplan.trajectory.rate.NeededUplift;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

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
    return "Measures: " + (needed.uplift().feasible() ? enough(needed) : tooLittle(needed)) + "\n";
  }

  private String enough(NeededUplift needed) {
    double scale = needed.uplift().scale();
    if (scale == 0) {
      return "the target is met without any.";
    }
    if (backcast.milestone().result().status() != TargetStatus.MISSED) {
      return times(scale).equals("1 times")
          ? "they meet the target, with nothing to spare."
          : "they meet the target; " + times(scale) + " their size would do.";
    }
    return "the target is met with every measure "
        + times(scale)
        + " as large.\nFull take-up of every measure from "
        + next()
        + (needed.gapAtFullTakeUp() > 0
            ? " on leaves a gap of " + gap(needed.gapAtFullTakeUp()) + "."
            : " on meets it too.");
  }

  private String tooLittle(NeededUplift needed) {
    String form =
        needed.gapAtFullTakeUp() > 0
            ? """
              even at full take-up of every measure from %1$s on, the gap in %2$s is %3$s;
              even with every measure %4$s as large it is %5$s."""
            : """
              even with every measure %4$s as large, the gap in %2$s is %5$s.
              Full take-up of every measure from %1$s on meets the target.""";
    return String.format(
        Locale.ROOT,
        form,
        next(),
        due(),
        gap(needed.gapAtFullTakeUp()),
        times(NeededUplift.MOST),
        gap(needed.uplift().gap()));
  }

  /** What the words above mean; nothing where there are no measures. */
  static String note(Backcasts backcasts) {
    if (backcasts.all().stream().allMatch(backcast -> backcast.latestStart().isEmpty())) {
      return "";
    }
    return "Full take-up: every measure at once at the most that it reaches by "
        + backcasts.trajectory().outlook().axis().horizon()
        + ".\nHowever large measures are made, no share goes above 100%.\n\n";
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
