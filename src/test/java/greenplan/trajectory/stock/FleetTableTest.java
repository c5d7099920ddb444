package greenplan.trajectory.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worked table of a fleet of 100 vehicles: no zero-emission stock before 2025, and
 * zero-emission purchases of 20 % in 2025 and 2026 and 100 % from 2027. A stock is that at the end
 * of a year, and what was bought in the year has age 0.
 */
class FleetTableTest {

  private static final YearSteps PURCHASES = YearSteps.from(2025, 0.2).with(2027, 1);

  private static FleetPath path(Survival survival) {
    Fleet fleet = Fleet.steady(100, 0, survival);
    return FleetPlan.of(2024, fleet, survival, PURCHASES).path(2060);
  }

  /** A seventh is bought each year: (0.2 + 0.2 + 1) / 7 = 20 % in 2027, 4.4 / 7 = 63 % in 2030. */
  @ParameterizedTest
  @CsvSource({"2024, 0", "2027, 20", "2030, 63", "2032, 89", "2033, 100", "2035, 100"})
  void ofALifeOfSevenYears(int year, double percent) {
    assertThat(100 * path(new FixedLife(7)).share(year)).isCloseTo(percent, within(0.5));
  }

  /** A tenth is bought each year: 1.4 / 10 = 14 %, 4.4 / 10 = 44 %, (0.2 + 9) / 10 = 92 %. */
  @ParameterizedTest
  @CsvSource({"2027, 14", "2030, 44", "2035, 92", "2036, 100"})
  void ofALifeOfTenYears(int year, double percent) {
    assertThat(100 * path(new FixedLife(10)).share(year)).isCloseTo(percent, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"2027, 18", "2030, 56", "2035, 97", "2036, 99", "2038, 100"})
  void ofAWeibullLifeOfScaleEight(int year, double percent) {
    assertThat(100 * path(new Weibull(4.4, 8)).share(year)).isCloseTo(percent, within(0.5));
  }

  @ParameterizedTest
  @CsvSource({"2027, 9", "2030, 29", "2035, 61"})
  void ofAWeibullLifeOfScaleSixteen(int year, double percent) {
    assertThat(100 * path(new Weibull(4.4, 16)).share(year)).isCloseTo(percent, within(0.5));
  }

  @Test
  void aFixedLifeIsWholeInItsYear() {
    assertThat(path(new FixedLife(7)).firstWholeYear()).hasValue(2033);
    assertThat(path(new FixedLife(10)).firstWholeYear()).hasValue(2036);
  }

  @Test
  void aWeibullLifeOfScaleEightIsWholeInAbout2038() {
    assertThat(path(new Weibull(4.4, 8)).firstWholeYear()).hasValue(2038);
  }

  @Test
  void aWeibullLifeOfScaleSixteenIsWholeAfter2045() {
    assertThat(path(new Weibull(4.4, 16)).firstWholeYear().orElseThrow()).isGreaterThan(2045);
  }

  /** The plan's date, 2027, meets 2035 only if no vehicle is kept for more than 9 years. */
  @Test
  void theRuleOfThumbIsTheLastYearThatMeetsTheTarget() {
    assertThat(new FixedLife(9).latestFullPurchases(2035)).isEqualTo(2027);
    assertThat(new FixedLife(10).latestFullPurchases(2035)).isEqualTo(2026);
    for (int life = 1; life <= 20; life++) {
      FixedLife survival = new FixedLife(life);
      int latest = survival.latestFullPurchases(2050);
      Fleet fleet = Fleet.steady(100, 0, survival);
      assertThat(
              FleetPlan.of(2024, fleet, survival, YearSteps.from(latest, 1))
                  .path(2060)
                  .firstWholeYear())
          .hasValue(2050);
    }
  }
}
