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
    String whole = percent(target.reduction());
    String part = Visible.of(target.part()) + " by " + percent(target.partReduction());
    return "Two readings: "
        + Visible.of(target.title())
        + due
        + "\n\n"
        + "  1. All of it falls by "
        + whole
        + ", "
        + part
        + first(readings)
        + "\n  2. The rest falls by "
        + whole
        + ", "
        + part
        + second(readings)
        + "\n";
  }

  private static String first(NestedReadings readings) {
    String limit =
        "\n     That cannot be where this part is more than " + percent(readings.limit()) + ".";
    if (readings.share() == null) {
      return "." + limit;
    }
    String share = share(readings);
    if (readings.isPossible()) {
      return share + " the rest falls by " + percent(readings.rest()) + "." + limit;
    }
    return share
        + " even without any of the rest all of it falls by "
        + percent(readings.most())
        + ", so this is impossible."
        + limit;
  }

  private static String second(NestedReadings readings) {
    return readings.share() == null
        ? "."
        : share(readings) + " all of it falls by " + percent(readings.whole()) + ".";
  }

  private static String share(NestedReadings readings) {
    return ". As this part is " + percent(readings.share()) + " of it,";
  }

  private static String percent(@Nullable BigDecimal fraction) {
    return fraction == null ? "-" : Numbers.percent(fraction, BigDecimal.ONE);
  }
}
