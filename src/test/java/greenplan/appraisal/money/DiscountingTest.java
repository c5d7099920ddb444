package greenplan.appraisal.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The factors of worked example W7 and the Green Book's own rule. */
class DiscountingTest {

  static final Discounting GREEN_BOOK =
      Discounting.of(
          List.of(
              new RateBand(1, 30, 0.035),
              new RateBand(31, 75, 0.03),
              new RateBand(76, 125, 0.025)));

  @Test
  void eachBandOfYearsHasItsRateAlone() {
    double thirty = StrictMath.pow(1.035, 30);
    assertThat(GREEN_BOOK.factor(0)).isEqualTo(1);
    assertThat(GREEN_BOOK.factor(1)).isCloseTo(1 / 1.035, within(1e-15));
    assertThat(GREEN_BOOK.factor(30)).isCloseTo(1 / thirty, within(1e-14));
    assertThat(GREEN_BOOK.factor(31)).isCloseTo(1 / thirty / 1.03, within(1e-14));
    double seventyFive = thirty * StrictMath.pow(1.03, 45);
    assertThat(GREEN_BOOK.factor(75)).isCloseTo(1 / seventyFive, within(1e-14));
    assertThat(GREEN_BOOK.factor(76)).isCloseTo(1 / seventyFive / 1.025, within(1e-14));
    assertThat(GREEN_BOOK.last()).isEqualTo(125);
  }

  /** 1.1 x 1.1 = 1.21, and at 5 % in year 3 alone 1.21 x 1.05 = 1.2705. */
  @Test
  void aFactorIsTheOneBeforeItOverOneMoreThanTheRate() {
    Discounting discounting =
        Discounting.of(List.of(new RateBand(1, 2, 0.1), new RateBand(3, 3, 0.05)));
    assertThat(discounting.last()).isEqualTo(3);
    assertThat(discounting.factor(0)).isEqualTo(1);
    assertThat(discounting.factor(1)).isCloseTo(1 / 1.1, within(1e-15));
    assertThat(discounting.factor(2)).isCloseTo(1 / 1.21, within(1e-15));
    assertThat(discounting.factor(3)).isCloseTo(1 / 1.2705, within(1e-15));
  }

  @Test
  void withoutRatesThereIsTheBaseYearAlone() {
    Discounting discounting = Discounting.of(List.of());
    assertThat(discounting.last()).isZero();
    assertThat(discounting.presentValue(new double[] {7})).isEqualTo(7);
  }

  /** -100 + 50 / 1.035 + 50 / 1.071225 + 50 / 1.108717875 = 40.0818. */
  @Test
  void moneyOutIsNegativeAndMoneyInIsPositive() {
    assertThat(GREEN_BOOK.presentValue(new double[] {-100, 50, 50, 50}))
        .isCloseTo(-100 + 50 / 1.035 + 50 / 1.071225 + 50 / 1.108717875, within(1e-12))
        .isCloseTo(40.0818, within(5e-5));
  }

  /** (1 - 1.035^-15) / 0.035 = 11.5174. */
  @Test
  void anAnnuityIsTheSumOfFactors() {
    assertThat(GREEN_BOOK.annuity(1, 15)).isCloseTo(11.5174, within(5e-5));
    assertThat(GREEN_BOOK.annuity(1, 0)).isZero();
  }

  @Test
  void netPresentValueIsLinearInCash() {
    Random random = new Random(105);
    for (int round = 0; round < 200; round++) {
      double[] one = random.doubles(40, -1e6, 1e6).toArray();
      double[] other = random.doubles(40, -1e6, 1e6).toArray();
      double[] both = new double[40];
      for (int n = 0; n < 40; n++) {
        both[n] = 3 * one[n] + other[n];
      }
      assertThat(GREEN_BOOK.presentValue(both))
          .isCloseTo(
              3 * GREEN_BOOK.presentValue(one) + GREEN_BOOK.presentValue(other), within(1e-6));
    }
  }

  @Test
  void aScheduleHasNoHole() {
    assertThatThrownBy(
            () -> Discounting.of(List.of(new RateBand(1, 30, 0.035), new RateBand(32, 75, 0.03))))
        .hasMessage("no rate for year 31");
    assertThatThrownBy(
            () -> Discounting.of(List.of(new RateBand(1, 30, 0.035), new RateBand(30, 75, 0.03))))
        .hasMessage("no rate for year 31");
  }

  /** W7: 100 with a bound of 50 % of which half is dealt with. */
  @Test
  void optimismBiasIsLoweredByMitigation() {
    assertThat(100 * new OptimismBias(0.5, 0.5).multiplier()).isEqualTo(125);
    assertThat(new OptimismBias(0.24, 0).multiplier()).isEqualTo(1.24);
    assertThat(new OptimismBias(2, 1).multiplier()).isEqualTo(1);
  }
}
