package greenplan.report;

import greenplan.scenario.plan.NestedTarget;
import greenplan.scenario.plan.Plan;
import greenplan.trajectory.indicator.NestedReadings;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Both readings of a target that holds another. */
public final class NestedText {

  private NestedText() {}

  static String of(Plan plan) {
    StringBuilder text = new StringBuilder();
    plan.nested().forEach(target -> text.append(one(NestedReadings.of(target))).append('\n'));
    return text.toString();
  }

  /** One target, as two sentences. */
  public static String one(NestedReadings readings) {
    NestedTarget target = readings.target();
    String due = target.by() == null ? "" : ", by " + target.by();
    return "Two readings: "
        + Visible.of(target.title())
        + due
        + "\n\n  1. "
        + reached(readings)
        + "\n     "
        + limit(readings)
        + "\n  2. "
        + second(readings)
        + "\n";
  }

  /** What the first reading says, and when it cannot be. */
  public static String first(NestedReadings readings) {
    return reached(readings) + " " + limit(readings);
  }

  private static String reached(NestedReadings readings) {
    String says = "All of it falls by " + falls(readings);
    if (readings.share() == null) {
      return says + ".";
    }
    String share = says + share(readings);
    return readings.isPossible()
        ? share + " the rest falls by " + percent(readings.rest()) + "."
        : share
            + " even without any of the rest all of it falls by "
            + percent(readings.most())
            + ", so this is impossible.";
  }

  private static String limit(NestedReadings readings) {
    return "That cannot be where this part is more than " + percent(readings.limit()) + ".";
  }

  /** What the second reading says. */
  public static String second(NestedReadings readings) {
    String says = "The rest falls by " + falls(readings);
    return readings.share() == null
        ? says + "."
        : says + share(readings) + " all of it falls by " + percent(readings.whole()) + ".";
  }

  private static String falls(NestedReadings readings) {
    NestedTarget target = readings.target();
    return percent(target.reduction())
        + ", "
        + Visible.of(target.part())
        + " by "
        + percent(target.partReduction());
  }

  private static String share(NestedReadings readings) {
    return ". As this part is " + percent(readings.share()) + " of it,";
  }

  private static String percent(@Nullable BigDecimal fraction) {
    return fraction == null ? "-" : Numbers.percent(fraction, BigDecimal.ONE);
  }
}
