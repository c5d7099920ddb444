package greenplan.trajectory.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import greenplan.scenario.claim.ClaimShape;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 2019/20 = 100. What a rate means, and the two figures that a green plan publishes. */
class RateConventionTest {

  private static final RateStart CF = new RateStart(100, 95, 0.02);
  private static final RateStart CF_PLUS = new RateStart(100, 100, 0.02);

  @ParameterizedTest
  @CsvSource({
    // (1 - (53/95) / 1.02^7) / 7 and (1 - 0.27 / 1.02^14) / 14
    "LINEAR_INTENSITY, 7, 14, 7.35, 5.68",
    // 42 / (6 x 95) and 73 / (13 x 100)
    "LINEAR_CURRENT, 6, 13, 7.37, 5.62",
    // methods.md 5.2 has 7.04 and 5.53 for the first column: 1 - (53/95)^(1/8), 42 / (8 x 95)
    "COMPOUND, 8, 15, 7.04, 8.36",
    "LINEAR_CURRENT, 8, 15, 5.53, 4.87",
  })
  void ratesThatArePublished(
      RateConvention convention, int steps, int stepsPlus, double cf, double cfPlus) {
    assertThat(convention.percentPerYear(new RateQuestion(CF, 53, steps)))
        .isCloseTo(cf, within(0.005));
    assertThat(convention.percentPerYear(new RateQuestion(CF_PLUS, 27, stepsPlus)))
        .isCloseTo(cfPlus, within(0.005));
  }

  @Test
  void idsStayAsTheyAre() {
    assertThat(Arrays.stream(RateConvention.values()).map(RateConvention::id))
        .containsExactly(
            "linear-current",
            "linear-base",
            "linear-against-growth",
            "linear-grown-gap",
            "linear-grown-gap-base",
            "linear-intensity",
            "linear-plus-growth",
            "compound",
            "compound-activity-adjusted");
  }

  @ParameterizedTest
  @EnumSource(RateConvention.class)
  void theBaseLevelCountsWhereItIsSaidToCount(RateConvention convention) {
    RateStart half = new RateStart(50, 95, 0.02);

    boolean counts = percent(convention, half) != percent(convention, CF);

    assertThat(counts).isEqualTo(convention.ofBase());
    assertThat(convention.words().contains("base-year")).isEqualTo(convention.ofBase());
  }

  @ParameterizedTest
  @EnumSource(RateConvention.class)
  void growthCountsWhereItIsSaidToCount(RateConvention convention) {
    RateStart still = new RateStart(100, 95, 0);

    boolean counts = percent(convention, still) != percent(convention, CF);

    assertThat(counts).isEqualTo(convention.withGrowth());
  }

  private static double percent(RateConvention convention, RateStart start) {
    return convention.percentPerYear(new RateQuestion(start, 53, 7));
  }

  @Test
  void withoutGrowthThereAreThreeRates() {
    RateStart still = new RateStart(100, 95, 0);

    // 42 / (7 x 95), 42 / (7 x 100), 1 - (53/95)^(1/7), in percent
    for (RateConvention convention : RateConvention.values()) {
      boolean compound = convention.id().startsWith("compound");
      double expected = compound ? 7.9989 : convention.ofBase() ? 6.0 : 6.3158;
      assertThat(percent(convention, still)).isCloseTo(expected, within(0.00005));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LINEAR_CURRENT, 76.0", // 95 (1 - 2 x 0.1)
    "LINEAR_BASE, 75.0", // 95 - 2 x 0.1 x 100
    "LINEAR_AGAINST_GROWTH, 79.648", // (95 x 1.02 - 9.5) x 1.02 - 9.5
    "LINEAR_GROWN_GAP, 79.838", // 95 x 1.0404 - 2 x 9.5
    "LINEAR_GROWN_GAP_BASE, 78.838", // 95 x 1.0404 - 2 x 10
    "LINEAR_INTENSITY, 79.0704", // 76 x 1.0404
    "LINEAR_PLUS_GROWTH, 79.8", // 95 (1 - 2 x 0.08)
    "COMPOUND, 76.95", // 95 x 0.81
    "COMPOUND_ACTIVITY_ADJUSTED, 80.05878", // 95 x 0.918^2
  })
  void twoYearsAtTenPercent(RateConvention convention, double level) {
    assertThat(convention.levelAfter(CF, 10, 2)).isCloseTo(level, within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(RateConvention.class)
  void noLevelIsBelowZero(RateConvention convention) {
    assertThat(convention.levelAfter(CF, 60, 4)).isNotNegative();
  }

  @ParameterizedTest
  @EnumSource(
      value = RateConvention.class,
      names = {"COMPOUND", "COMPOUND_ACTIVITY_ADJUSTED"})
  void aCompoundFallNeverReachesZero(RateConvention convention) {
    assertThat(convention.reaches(0)).isFalse();
    assertThat(convention.reaches(0.1)).isTrue();
    assertThatThrownBy(() -> convention.percentPerYear(new RateQuestion(CF, 0, 7)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(convention.id() + " never reaches zero");
  }

  @Test
  void aStraightLineReachesZero() {
    assertThat(RateConvention.LINEAR_CURRENT.reaches(0)).isTrue();
    assertThat(RateConvention.LINEAR_CURRENT.percentPerYear(new RateQuestion(CF, 0, 20)))
        .isCloseTo(5, within(1e-12));
  }

  @Test
  void whoIsBelowTheTargetMayRise() {
    assertThat(RateConvention.LINEAR_CURRENT.percentPerYear(new RateQuestion(CF, 104.5, 5)))
        .isCloseTo(-2, within(1e-12));
  }

  @Test
  void nonsenseIsRefused() {
    assertThatThrownBy(() -> new RateStart(0, 95, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RateStart(100, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RateStart(100, 95, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RateStart(100, 95, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RateQuestion(CF, -1, 7))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RateQuestion(CF, 53, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Scenarios are read before rates are known of, so the ids stand in both places. */
  @Test
  void scenariosKnowTheSameConventions() {
    assertThat(RateConvention.ids()).isEqualTo(ClaimShape.CONVENTIONS);
    assertThat(RateConvention.ids())
        .allSatisfy(id -> assertThat(RateConvention.named(id).orElseThrow().id()).isEqualTo(id));
    assertThat(RateConvention.named("Compound")).isEmpty();
  }
}
