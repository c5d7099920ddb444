package greenplan.trajectory.path;

import static greenplan.trajectory.path.RateConvention.COMPOUND;
import static greenplan.trajectory.path.RateConvention.COMPOUND_ACTIVITY_ADJUSTED;
import static greenplan.trajectory.path.RateConvention.LINEAR_AGAINST_GROWTH;
import static greenplan.trajectory.path.RateConvention.LINEAR_CURRENT;
import static greenplan.trajectory.path.RateConvention.LINEAR_GROWN_GAP;
import static greenplan.trajectory.path.RateConvention.LINEAR_INTENSITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrivalTest {

  private static final RateStart NOW = new RateStart(100, 95, 0.02);

  /** methods.md 6: ln(53/95) / ln(1.02 x 0.94) = ln 0.557895 / ln 0.9588 = 13.87, not 8. */
  @Test
  void sixPercentAYearAgainstGrowthTakesFourteenYears() {
    assertThat(COMPOUND_ACTIVITY_ADJUSTED.levelAfter(NOW, 6, 1))
        .isCloseTo(95 * 0.9588, within(1e-12));
    Arrival arrival = Arrival.at(COMPOUND_ACTIVITY_ADJUSTED, 6, NOW, 53).orElseThrow();

    assertThat(arrival.years()).isCloseTo(13.9, within(0.05)).isCloseTo(13.8708, within(0.00005));
    assertThat(arrival.firstYear()).isEqualTo(14);
    assertThat(COMPOUND_ACTIVITY_ADJUSTED.percentPerYear(new RateQuestion(NOW, 53, 8)))
        .isCloseTo(8.9, within(0.05));
  }

  @Test
  void aStraightLineArrivesWhereItSays() {
    // 42 / (0.07 x 95) = 6.316; 95 / (0.05 x 95) = 20
    assertThat(Arrival.at(LINEAR_CURRENT, 7, NOW, 53).orElseThrow().years())
        .isCloseTo(42 / 6.65, within(1e-9));
    assertThat(Arrival.at(LINEAR_CURRENT, 5, NOW, 0).orElseThrow())
        .satisfies(arrival -> assertThat(arrival.years()).isCloseTo(20, within(1e-9)))
        .returns(20, Arrival::firstYear);
  }

  @ParameterizedTest
  @EnumSource(RateConvention.class)
  void whoIsThereArrivesAtOnce(RateConvention convention) {
    assertThat(Arrival.at(convention, 1, NOW, 95)).contains(new Arrival(0, 0));
    assertThat(Arrival.at(convention, 1, NOW, 120)).contains(new Arrival(0, 0));
  }

  @ParameterizedTest
  @EnumSource(RateConvention.class)
  void whoDoesNotFallNeverArrives(RateConvention convention) {
    assertThat(Arrival.at(convention, 0, NOW, 94)).isEmpty();
  }

  @Test
  void growthOutrunsASmallCut() {
    // 95 x 0.02 = 1.9 grows in the first year, and ever more after it; 2 % of 95 is cut
    assertThat(Arrival.at(LINEAR_AGAINST_GROWTH, 2, NOW, 94)).isEmpty();
    // 1.02 x 0.981 = 1.0006
    assertThat(Arrival.at(COMPOUND_ACTIVITY_ADJUSTED, 1.9, NOW, 94)).isEmpty();
    // Lowest where 1.02^t ln 1.02 = 0.05: after 47 years, at 95 (2.525 - 2.338) = 17.8
    assertThat(Arrival.at(LINEAR_GROWN_GAP, 5, NOW, 17)).isEmpty();
    assertThat(Arrival.at(LINEAR_GROWN_GAP, 5, NOW, 18)).isPresent();
  }

  /** Points of intensity use up even what grew first: 95 (1 - 0.01 t) 1.02^t rises for 49 years. */
  @Test
  void pointsOfIntensityArriveLate() {
    Arrival arrival = Arrival.at(LINEAR_INTENSITY, 1, NOW, 94).orElseThrow();

    // 95 x 0.21 x 1.02^79 = 95.3; 95 x 0.20 x 1.02^80 = 92.6
    assertThat(arrival.firstYear()).isEqualTo(80);
    assertThat(LINEAR_INTENSITY.levelAfter(NOW, 1, arrival.years())).isCloseTo(94, within(1e-9));
  }

  @Test
  void aCompoundFallNeverArrivesAtZero() {
    assertThat(Arrival.at(COMPOUND, 99, NOW, 0)).isEmpty();
    assertThat(Arrival.at(COMPOUND, 99, NOW, 0.001)).isPresent();
  }

  @Test
  void moreThanTwoHundredYearsAreNever() {
    // 95 x 0.001 = 0.095 a year: 19 are gone in 200 years
    assertThat(Arrival.at(LINEAR_CURRENT, 0.1, NOW, 76)).isPresent();
    assertThat(Arrival.at(LINEAR_CURRENT, 0.1, NOW, 75.9)).isEmpty();
  }
}
