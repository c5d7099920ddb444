package greenplan.trajectory.path;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What "a fall of x % a year" may mean. The same words cover falls that differ by half, so a rate
 * is never printed without its convention.
 *
 * <p>In the formulas B is the base level, C the current level, T the target, n the steps, g the
 * growth of activity and r the rate. Sources: the conventions are those in which the published
 * rates of NHS green plans can be read. Ids are for machines and stay as they are.
 */
public enum RateConvention {
  /** {@code r = (C - T) / (n C)}; {@code E_t = C - r C t}. */
  LINEAR_CURRENT(
      "linear-current", false, false, "the same tonnes less every year, in % of today's emissions"),

  /** {@code r = (C - T) / (n B)}; {@code E_t = C - r B t}. */
  LINEAR_BASE(
      "linear-base", true, false, "the same tonnes less every year, in % of base-year emissions"),

  /**
   * {@code r = ((1 + g)^n - T/C) / S_n} with {@code S_n = ((1 + g)^n - 1) / g}; {@code E_t = C (1 +
   * g)^t - r C S_t}, which is {@code E_t = (1 + g) E_(t-1) - r C} year by year.
   */
  LINEAR_AGAINST_GROWTH(
      "linear-against-growth",
      false,
      true,
      "the same tonnes cut every year while what is left grows, in % of today's emissions"),

  /** {@code r = (C (1 + g)^n - T) / (n C)}; {@code E_t = C (1 + g)^t - r C t}. */
  LINEAR_GROWN_GAP(
      "linear-grown-gap",
      false,
      true,
      "the gap to grown business as usual closed by the same tonnes every year, in % of today's"
          + " emissions"),

  /** {@code r = (C (1 + g)^n - T) / (n B)}; {@code E_t = C (1 + g)^t - r B t}. */
  LINEAR_GROWN_GAP_BASE(
      "linear-grown-gap-base",
      true,
      true,
      "the gap to grown business as usual closed by the same tonnes every year, in % of base-year"
          + " emissions"),

  /** {@code r = (1 - (T/C) / (1 + g)^n) / n}; {@code E_t = C (1 - r t) (1 + g)^t}. */
  LINEAR_INTENSITY(
      "linear-intensity",
      false,
      true,
      "the same points less every year of today's emissions per unit of activity"),

  /** {@code r = (C - T) / (n C) + g}; {@code E_t = C - (r - g) C t}. */
  LINEAR_PLUS_GROWTH(
      "linear-plus-growth",
      false,
      true,
      "the same tonnes less every year, in % of today's emissions, with growth added as points"),

  /** {@code r = 1 - (T/C)^(1/n)}; {@code E_t = C (1 - r)^t}. */
  COMPOUND("compound", false, false, "the same % of the year before, every year"),

  /** {@code r = 1 - (T/C)^(1/n) / (1 + g)}; {@code E_t = C ((1 + g) (1 - r))^t}. */
  COMPOUND_ACTIVITY_ADJUSTED(
      "compound-activity-adjusted",
      false,
      true,
      "the same % of the year before, every year, per unit of activity");

  private final String id;
  private final boolean ofBase;
  private final boolean withGrowth;
  private final String words;

  RateConvention(String id, boolean ofBase, boolean withGrowth, String words) {
    this.id = id;
    this.ofBase = ofBase;
    this.withGrowth = withGrowth;
    this.words = words;
  }

  public String id() {
    return id;
  }

  /** The convention of an id. */
  public static Optional<RateConvention> named(String id) {
    return Arrays.stream(values()).filter(convention -> convention.id.equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(RateConvention::id).toList();
  }

  /** What the rate means, in words that go after "a fall of 7 % a year: ". */
  public String words() {
    return words;
  }

  /** Whether the rate is a percentage of the base year, so that it needs the base level. */
  public boolean ofBase() {
    return ofBase;
  }

  /** Whether growth of activity changes the rate. */
  public boolean withGrowth() {
    return withGrowth;
  }

  /** Whether a fall in this convention can reach a level: compound falls never reach zero. */
  public boolean reaches(double target) {
    return target > 0 || !(this == COMPOUND || this == COMPOUND_ACTIVITY_ADJUSTED);
  }

  /**
   * The rate that reaches the target in the steps asked for, in percent; below zero if emissions
   * may rise. Ask {@link #reaches} first: a compound fall to zero has no rate.
   */
  public double percentPerYear(RateQuestion question) {
    if (!reaches(question.target())) {
      throw new IllegalArgumentException(id + " never reaches zero");
    }
    return 100
        * rate(question.start(), question.target() / question.start().current(), question.steps());
  }

  private double rate(RateStart start, double left, int n) {
    return switch (this) {
      case LINEAR_CURRENT -> (1 - left) / n;
      case LINEAR_BASE -> (1 - left) / n * ofCurrent(start);
      case LINEAR_AGAINST_GROWTH -> (start.activity(n) - left) / start.growingSum(n);
      case LINEAR_GROWN_GAP -> (start.activity(n) - left) / n;
      case LINEAR_GROWN_GAP_BASE -> (start.activity(n) - left) / n * ofCurrent(start);
      case LINEAR_INTENSITY -> (1 - left / start.activity(n)) / n;
      case LINEAR_PLUS_GROWTH -> (1 - left) / n + start.growth();
      case COMPOUND -> 1 - StrictMath.pow(left, 1.0 / n);
      case COMPOUND_ACTIVITY_ADJUSTED -> 1 - StrictMath.pow(left, 1.0 / n) / (1 + start.growth());
    };
  }

  private static double ofCurrent(RateStart start) {
    return start.current() / start.base();
  }

  /**
   * The level after some years of a rate, never below zero. The inverse of {@link #percentPerYear}.
   *
   * @param percent the rate, up to 100 for a compound fall
   * @param years zero or more; need not be whole
   */
  public double levelAfter(RateStart start, double percent, double years) {
    return start.current() * Math.max(0, share(start, percent / 100, years));
  }

  private double share(RateStart start, double r, double t) {
    return switch (this) {
      case LINEAR_CURRENT -> 1 - r * t;
      case LINEAR_BASE -> 1 - r * t / ofCurrent(start);
      case LINEAR_AGAINST_GROWTH -> start.activity(t) - r * start.growingSum(t);
      case LINEAR_GROWN_GAP -> start.activity(t) - r * t;
      case LINEAR_GROWN_GAP_BASE -> start.activity(t) - r * t / ofCurrent(start);
      case LINEAR_INTENSITY -> (1 - r * t) * start.activity(t);
      case LINEAR_PLUS_GROWTH -> 1 - (r - start.growth()) * t;
      case COMPOUND -> StrictMath.pow(1 - r, t);
      case COMPOUND_ACTIVITY_ADJUSTED -> StrictMath.pow((1 + start.growth()) * (1 - r), t);
    };
  }
}
