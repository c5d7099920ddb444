package greenplan.report;

import greenplan.scenario.claim.Stated;
import greenplan.trajectory.claim.ClaimResult;
import greenplan.trajectory.claim.Status;
import greenplan.units.Amount;
import greenplan.units.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a claim got its verdict, in one sentence without a full stop. */
public final class ClaimSentence {

  private static final int MORE_DIGITS = 2;
  private static final List<String> CO2E = List.of("gCO2e", "kgCO2e", "tCO2e", "ktCO2e", "MtCO2e");

  private final Stated stated;
  private final @Nullable BigDecimal computed;

  private ClaimSentence(ClaimResult result) {
    this.stated = result.claim().stated();
    this.computed = result.computed();
  }

  /** Why a claim got its verdict. */
  public static String of(ClaimResult result) {
    ClaimSentence sentence = new ClaimSentence(result);
    return switch (result.status()) {
      case PLAUSIBLE -> "in line with what it is compared with";
      case IMPLAUSIBLE -> String.join("; ", result.workings().doubts()) + sentence.likely();
      default -> sentence.compared(result.status());
    };
  }

  /**
   * The computed value with two more digits than the stated figure has; a dash if there is none.
   */
  public static String computed(ClaimResult result) {
    BigDecimal value = result.computed();
    if (result.status() == Status.IMPLAUSIBLE) {
      String likely = likely(result);
      return likely == null ? "-" : "likely " + likely;
    }
    return value == null ? "-" : new ClaimSentence(result).shown(value);
  }

  /** What an implausible figure is likely to mean, with its unit; null where nothing fits. */
  static @Nullable String likely(ClaimResult result) {
    boolean doubted = result.status() == Status.IMPLAUSIBLE;
    Amount likely = doubted ? new ClaimSentence(result).likelyAmount() : null;
    return likely == null ? null : Numbers.exact(likely);
  }

  private String compared(Status status) {
    if (computed == null) {
      return "nothing can be worked out from these figures";
    }
    String found = shown(computed);
    String figure = stated.figure();
    String step = Numbers.exact(new Amount(stated.step(), stated.amount().unit()));
    int side = computed.compareTo(stated.amount().number());
    return switch (stated.bound()) {
      case ABOUT, NEARLY -> near(status, found, figure, step, side);
      case OVER -> bound(side > 0, status, found, "over " + figure, step);
      case AT_LEAST -> bound(side >= 0, status, found, "at least " + figure, step);
      case UNDER -> bound(side < 0, status, found, "under " + figure, step);
      case AT_MOST -> bound(side <= 0, status, found, "at most " + figure, step);
    };
  }

  private static String near(Status status, String found, String figure, String step, int side) {
    return switch (status) {
      case REPRODUCED -> found + " rounds to " + figure;
      case OFF_BY_ROUNDING ->
          found
              + (side > 0 ? " is above " : " is below ")
              + figure
              + ", by no more than one of its last digit, "
              + step;
      default -> found + " is more than one of the last digit, " + step + ", from " + figure;
    };
  }

  private static String bound(
      boolean holds, Status status, String found, String figure, String step) {
    if (!holds) {
      return found + " is not " + figure;
    }
    String by = ", once rounded by " + (status == Status.REPRODUCED ? "no " : "") + "more than one";
    return found + " is " + figure + by + " of its last digit, " + step;
  }

  private String shown(BigDecimal value) {
    int decimals = stated.step().stripTrailingZeros().scale() + MORE_DIGITS;
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
    BigDecimal plain = decimals < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    return Numbers.rounded(plain, Math.max(0, decimals)) + " " + stated.amount().unit();
  }

  private String likely() {
    Amount likely = likelyAmount();
    return likely == null
        ? ""
        : "; likely " + Numbers.exact(likely) + ", the unit having slipped by thousands";
  }

  /** The likely amount in the unit in which it has the digits that were stated. */
  private @Nullable Amount likelyAmount() {
    if (computed == null) {
      return null;
    }
    Amount likely = new Amount(computed, stated.amount().unit());
    return CO2E.stream()
        .map(Unit::of)
        .map(likely::in)
        .filter(amount -> amount.number().compareTo(stated.amount().number()) == 0)
        .findFirst()
        .orElse(likely);
  }
}
