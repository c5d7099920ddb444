package greenplan.report;

import greenplan.scenario.plan.IndicatorTarget;
import greenplan.trajectory.indicator.IndicatorResult;
import greenplan.trajectory.indicator.IndicatorTargetResult;
import greenplan.trajectory.indicator.IndicatorYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;

/** Indicators by year, each beside what is counted in it. */
public final class IndicatorText {

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
    TextTable table = table(result.targets().isEmpty());
    result.years().stream().filter(this::isShown).forEach(year -> rows(table, year));
    return "Indicator: "
        + Visible.of(result.placed().indicator().title())
        + "\n\n"
        + table.text()
        + warning(result);
  }

  private TextTable table(boolean bare) {
    String unit = ">" + result.placed().unit();
    String all = ">all, " + result.placed().counted();
    String per = ">per, " + result.placed().divided();
    return bare
        ? TextTable.of("year", unit, all, per)
        : TextTable.of("year", unit, all, per, "target", "status", ">gap");
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
    String[] sums = {
      year.year().toString(), figure(year.value()), figure(year.counted()), figure(year.divided())
    };
    List<IndicatorTargetResult> targets =
        result.targets().stream().filter(t -> t.target().by().equals(year.year())).toList();
    if (result.targets().isEmpty()) {
      table.row(sums);
    } else if (targets.isEmpty()) {
      table.row(sums[0], sums[1], sums[2], sums[3], "", "", "");
    }
    for (IndicatorTargetResult target : targets) {
      String status = target.isMet() ? "met" : "missed";
      String gap = Numbers.signed(figure(target.gap()));
      table.row(sums[0], sums[1], sums[2], sums[3], wants(target), status, gap);
    }
  }

  /** What a target wants, such as {@code at most 15}. */
  public static String wants(IndicatorTargetResult result) {
    IndicatorTarget target = result.target();
    return target.wants() == IndicatorTarget.Wants.REDUCTION
        ? "a fall of "
            + Numbers.exact(target.number().movePointRight(2))
            + "%: at most "
            + figure(result.level())
        : target.wants().words() + " " + Numbers.exact(target.number());
  }

  /**
   * What a ratio hides, it falls while all of it rises, as a sentence with its line break; empty
   * where it hides nothing.
   */
  public static String warning(IndicatorResult result) {
    IndicatorYear first = result.years().get(0);
    IndicatorYear last = result.years().get(result.years().size() - 1);
    boolean falls = last.value().orElse(0) < first.value().orElse(0);
    return falls && last.value().isPresent() && last.counted() > first.counted()
        ? "The ratio falls until " + last.year() + ", and all of it rises.\n"
        : "";
  }

  /** Four figures, or whole numbers from a thousand on; a dash for none. */
  public static String figure(OptionalDouble value) {
    return value.isPresent() ? figure(value.getAsDouble()) : "-";
  }

  private static String figure(double value) {
    if (value == 0) {
      return "0";
    }
    BigDecimal number = BigDecimal.valueOf(value);
    int whole = number.precision() - number.scale();
    return Numbers.rounded(number, Math.abs(value) >= WHOLE ? 0 : FIGURES - whole);
  }
}
