package greenplan.trajectory.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import greenplan.trajectory.ramp.Ramp;
import greenplan.trajectory.ramp.RampShape;
import greenplan.trajectory.ramp.TakeUp;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

  private static final Offset<Double> EXACT = within(1e-12);
  private static final Offset<Double> EXACT_PERCENT = within(1e-9);

  /**
   * Half the points are LED and an LED uses 40 % of an old lamp. Use now 0.5 + 0.5 x 0.4 = 0.7 of
   * all old lamps, and 0.4 when all are LED: a cut of 0.3 / 0.7 = 3/7. Half of the way is half of
   * it.
   */
  @Test
  void theCutIsThatOfTheUseThatIsLeft() {
    Coverage led = new Coverage(0.5, 1, 0.6);
    assertThat(led.cut(1)).isCloseTo(3 / 7.0, EXACT);
    assertThat(led.cut(0.5)).isCloseTo(1.5 / 7.0, EXACT);
    assertThat(led.cut(0)).isZero();
  }

  @Test
  void fromNothingToAllTheCutIsTheSaving() {
    assertThat(new Coverage(0, 1, 0.6).cut(1)).isCloseTo(0.6, EXACT);
  }

  @Test
  void newPointsThatUseNothingCutAllThatIsLeft() {
    assertThat(new Coverage(0.9, 1, 1).cut(1)).isCloseTo(1, EXACT);
  }

  @Test
  void newPointsThatSaveNothingCutNothing() {
    assertThat(new Coverage(0.3, 1, 0).cut(1)).isZero();
  }

  /** 62 % at the end of 2024/25 and 10 points a year: 72, 82, 92, and 100 % in 2028/29. */
  @ParameterizedTest
  @CsvSource({"2023, 62", "2024, 62", "2025, 72", "2026, 82", "2027, 92", "2028, 100", "2029, 100"})
  void pointsAYearRiseByTheSameUntilFull(int year, double percent) {
    Coverage led = new Coverage(0.62, 1, 0.5);
    assertThat(100 * led.at(led.perYear(2024, 0.1).at(year))).isCloseTo(percent, EXACT_PERCENT);
  }

  /** 100 % by the end of 2029/30 at 10 points a year from 2024/25 needs 50 % now. */
  @ParameterizedTest
  @CsvSource({"0.6, 2028", "0.5, 2029", "0.49, 2030", "0.4, 2030", "0.95, 2025", "0.0, 2034"})
  void tenPointsAYearAreFullInTheYearThatTheCoverageNowAllows(double now, int year) {
    assertThat(new Coverage(now, 1, 0.5).perYear(2024, 0.1).complete()).isEqualTo(year);
  }

  @Test
  void wholePointsAYearAreFullInAWholeNumberOfYears() {
    for (int now = 0; now < 100; now++) {
      for (int points = 1; points <= 25; points++) {
        int years = (100 - now + points - 1) / points;
        Ramp ramp = new Coverage(now / 100.0, 1, 0.5).perYear(2024, points / 100.0);
        assertThat(ramp.complete()).isEqualTo(2024 + years);
      }
    }
  }

  @Test
  void aCoverageMayStopBelowAll() {
    Coverage led = new Coverage(0.5, 0.8, 0.6);
    assertThat(led.at(1)).isCloseTo(0.8, EXACT);
    assertThat(led.perYear(2024, 0.1).complete()).isEqualTo(2027);
    // 0.6 x 0.3 / (1 - 0.6 x 0.5) = 0.18 / 0.7
    assertThat(led.cut(1)).isCloseTo(0.18 / 0.7, EXACT);
  }

  /** Half now, all in 2028: a quarter of 3/7 in each year. */
  @Test
  void aRampGivesTheCutsOfItsYears() {
    TakeUp takeUp = TakeUp.of(Ramp.of(RampShape.LINEAR, 2024, 2028));
    assertThat(new Coverage(0.5, 1, 0.6).cuts(takeUp, 2024, 5))
        .containsExactly(new double[] {0, 0.75 / 7, 1.5 / 7, 2.25 / 7, 3 / 7.0}, EXACT);
  }

  @Test
  void aCoverageThatDoesNotRiseIsTold() {
    assertThat(Coverage.rises(0.5, 0.5)).isFalse();
    assertThat(Coverage.rises(0.5, 1.1)).isFalse();
    assertThat(Coverage.rises(-0.1, 1)).isFalse();
    assertThat(Coverage.rises(0.5, 0.6)).isTrue();
    assertThatThrownBy(() -> new Coverage(0.9, 0.8, 0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("0.9 to 0.8, saving 0.5");
    assertThatThrownBy(() -> new Coverage(0.5, 1, 1.2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The least is a hundredth of a point: half of all points take 5,000 years. */
  @Test
  void noPointsAYearAreRefused() {
    assertThat(new Coverage(0.5, 1, 0.5).perYear(2024, 0.0001).complete()).isEqualTo(7024);
    assertThatThrownBy(() -> new Coverage(0.5, 1, 0.5).perYear(2024, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("points a year: 0.0");
  }
}
