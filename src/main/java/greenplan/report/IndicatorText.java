package greenplan.report;

import greenplan.scenario.plan.IndicatorTarget;
import greenplan.trajectory.indicator.IndicatorResult;
import greenplan.trajectory.indicator.IndicatorTargetResult;
import greenplan.trajectory.indicator.IndicatorYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;

/** Indicators by year, each beside what is counted in it. */
final class IndicatorText {

  private static final int STEP = 5;
  private static final int FIGURES = 4;
  private static final int WHOLE = 1000;

  private final IndicatorResult result;

  private IndicatorText(IndicatorResult result) {
    this.result = result;
  }

  static String of(List<IndicatorResult> results) {
    StringBuilder text = new StringBuilder();
    for (IndicatorResult result : results) {
      text.append(new IndicatorText(result).text()).append('\n');
    }
    return text.toString();
  }

  private String text() {
    String counted = result.placed().counted();
    TextTable table =
        TextTable.of(
            "year",
            ">" + result.placed().unit(),
            ">all, " + counted,
            ">per, " + result.placed().divided(),
            "target",
            "status",
            ">gap");
    result.years().stream().filter(this::isShown).forEach(year -> rows(table, year));
    return "Indicator: "
        + Visible.of(result.placed().indicator().title())
        + "\n\n"
        + table.text()
        + warning();
  }

  /** The first year, every fifth, those of targets, and the last. */
  private boolean isShown(IndicatorYear year) {
    IndicatorYear last = result.years().get(result.years().size() - 1);
    return year.year().startYear() % STEP == 0
        || year.equals(result.years().get(0))
        || year.equals(last)
        || result.targets().stream().anyMatch(t -> t.target().by().equals(year.year()));
  }

  /** One row, or one for each target of the year. */
  private void rows(TextTable table, IndicatorYear year) {
    List<IndicatorTargetResult> targets =
        result.targets().stream().filter(t -> t.target().by().equals(year.year())).toList();
    if (targets.isEmpty()) {
      row(table, year, "", "", "");
    }
    for (IndicatorTargetResult target : targets) {
      String status = target.isMet() ? "met" : "missed";
      row(table, year, wants(target), status, Numbers.signed(figure(target.gap())));
    }
  }

  private static void row(
      TextTable table, IndicatorYear year, String target, String status, String gap) {
    table.row(
        year.year().toString(),
        figure(year.value()),
        figure(year.counted()),
        figure(year.divided()),
        target,
        status,
        gap);
  }

  private static String wants(IndicatorTargetResult result) {
    IndicatorTarget target = result.target();
    return target.wants() == IndicatorTarget.Wants.REDUCTION
        ? "a fall of "
            + Numbers.exact(target.number().movePointRight(2))
            + "%: at most "
            + figure(result.level())
        : target.wants().words() + " " + Numbers.exact(target.number());
  }

  /** What a ratio hides: it falls while all of it rises. */
  private String warning() {
    IndicatorYear first = result.years().get(0);
    IndicatorYear last = result.years().get(result.years().size() - 1);
    boolean falls = last.value().orElse(0) < first.value().orElse(0);
    return falls && last.value().isPresent() && last.counted() > first.counted()
        ? "The ratio falls until " + last.year() + ", and all of it rises.\n"
        : "";
  }

  private static String figure(OptionalDouble value) {
    return value.isPresent() ? figure(value.getAsDouble()) : "-";
  }

  private static String figure(double value) {
    BigDecimal number = BigDecimal.valueOf(value);
    return Math.abs(value) >= WHOLE
        ? Numbers.rounded(number, 0)
        : Numbers.significant(number, FIGURES);
  }
}
