package greenplan.uncertainty.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Distributions, compared with those of a library that was written by others. */
class SpreadTest {

  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  /**
   * PERT of 80, 90 and 130 % is 0.8 + 0.5 x Beta(1 + 4 x 0.1 / 0.5, 1 + 4 x 0.4 / 0.5). Each test
   * makes its own, so that it is the test that fails where one is made wrongly.
   */
  static Stream<Arguments> spreads() {
    return Stream.of(
        Arguments.of(
            made(() -> Normal.ofMultiple(0.1)),
            NormalDistribution.of(1, 0.1 / 1.959963984540054),
            0.0,
            1.0),
        Arguments.of(made(() -> new Lognormal(0.25)), LogNormalDistribution.of(0, 0.25), 0.0, 1.0),
        Arguments.of(
            made(() -> new Triangular(0.42, 0.5, 0.56)),
            TriangularDistribution.of(0.42, 0.5, 0.56),
            0.0,
            1.0),
        Arguments.of(made(() -> new Pert(0.8, 0.9, 1.3)), BetaDistribution.of(1.8, 4.2), 0.8, 0.5),
        Arguments.of(made(() -> new Pert(0, 0, 1)), BetaDistribution.of(1, 5), 0.0, 1.0),
        Arguments.of(made(() -> new Pert(2, 3, 3)), BetaDistribution.of(5, 1), 2.0, 1.0));
  }

  private static Supplier<Spread> made(Supplier<Spread> spread) {
    return spread;
  }

  @ParameterizedTest
  @MethodSource("spreads")
  void agreesWithTheLibrary(
      Supplier<Spread> made, ContinuousDistribution library, double start, double width) {
    Spread spread = made.get();
    for (double z = -4; z <= 4; z += 0.125) {
      double expected =
          start + width * library.inverseCumulativeProbability(STANDARD.cumulativeProbability(z));
      assertThat(spread.at(z)).as("z %s", z).isCloseTo(expected, within(1e-4));
    }
    assertThat(spread.mean()).isCloseTo(start + width * library.getMean(), within(1e-12));
  }

  @ParameterizedTest
  @MethodSource("spreads")
  void aBlockIsTheSameAsOneByOne(Supplier<Spread> made) {
    Spread spread = made.get();
    double[] z = {-3, -1.2, 0, 0.4, 2.9};
    double[] block = z.clone();
    spread.apply(block);
    for (int i = 0; i < z.length; i++) {
      assertThat(block[i]).isEqualTo(spread.at(z[i]));
    }
  }

  @Test
  void theNormalCurveHasFourteenDigits() {
    for (double z = -9; z <= 9; z += 0.0625) {
      assertThat(StandardNormal.below(z))
          .isCloseTo(STANDARD.cumulativeProbability(z), within(1e-14));
    }
  }

  /**
   * methods.md 11.2: exp(sqrt(ln 1.20^2 + ln 1.10^2 + ln 1.10^2 + ln 1.01^2 + ln 1.20^2 + ln
   * 1.05^2)) = 1.343; 10,000 / 1.343 = 7,444 and 10,000 x 1.343 = 13,434.
   */
  @Test
  void aPedigreeGivesItsRange() {
    double factor = Lognormal.pedigree(1.20, 1.10, 1.10, 1.01, 1.20, 1.05);
    assertThat(factor).isCloseTo(1.343, within(0.0005));
    Spread spread = Lognormal.ofRange(factor - 1);
    assertThat(10_000 * spread.at(-Spread.NORMAL_95)).isCloseTo(7_444, within(0.5));
    assertThat(10_000 * spread.at(0)).isEqualTo(10_000);
    assertThat(10_000 * spread.at(Spread.NORMAL_95)).isCloseTo(13_434, within(0.5));
  }

  @Test
  void withoutUncertaintyThereIsOnlyOneValue() {
    for (double z : new double[] {-3, 0, 2.5}) {
      assertThat(Normal.ofMultiple(0).at(z)).isEqualTo(1);
      assertThat(Lognormal.ofRange(0).at(z)).isEqualTo(1);
      assertThat(new Triangular(1, 1, 1).at(z)).isEqualTo(1);
      assertThat(new Pert(1, 1, 1).at(z)).isEqualTo(1);
      assertThat(new Chance(1).at(z)).isEqualTo(1);
      assertThat(new Chance(0).at(z)).isZero();
    }
  }

  /** An amount is never negative, however rare that would be. */
  @Test
  void aMultipleNeverFallsBelowZero() {
    assertThat(Normal.ofMultiple(0.6).at(-5)).isZero();
  }

  /** Of 80 %, the highest 80 % of draws come. */
  @Test
  void aChanceComesAsOftenAsItSays() {
    assertThat(new Chance(0.8).at(-0.85)).isZero();
    assertThat(new Chance(0.8).at(-0.84)).isEqualTo(1);
  }

  /**
   * 4,096 steps with a straight line within each: where the curve is not at its ends, a value is
   * right to a hundredth of a step and better.
   */
  @Test
  void pertIsFineBetweenItsSteps() {
    Spread spread = new Pert(0, 0.3, 1);
    BetaDistribution library = BetaDistribution.of(2.2, 3.8);
    for (double z = -2.5; z <= 2.5; z += 0.0625) {
      double expected = library.inverseCumulativeProbability(STANDARD.cumulativeProbability(z));
      assertThat(spread.at(z)).as("z %s", z).isCloseTo(expected, within(1e-6));
    }
  }

  /** So far out that the share is 0 or 1 to the last digit. */
  @Test
  void pertEndsAtItsLeastAndItsGreatestValue() {
    assertThat(new Pert(2, 3, 3).at(-40)).isEqualTo(2);
    assertThat(new Pert(2, 3, 3).at(40)).isEqualTo(3);
    assertThat(new Pert(-5, -4, 3).at(-40)).isEqualTo(-5);
  }

  /** Far out, where 1 - share has no digits left, each share keeps ten. */
  @Test
  void theTailOfTheNormalCurveKeepsItsDigits() {
    for (double z = -37; z <= -7; z += 0.125) {
      double expected = STANDARD.cumulativeProbability(z);
      assertThat(StandardNormal.below(z) / expected).as("z %s", z).isCloseTo(1, within(1e-8));
    }
  }

  /** The larger half counts: to the end where the tail is long. */
  @Test
  void aHalfRangeIsTheLargerHalfOfNinetyFivePercent() {
    // a symmetric one, and one around its median 1: up to 1.5, down to 1 / 1.5
    assertThat(Normal.ofMultiple(0.1).halfRange()).isCloseTo(0.1, within(1e-15));
    assertThat(Lognormal.ofRange(0.5).halfRange()).isCloseTo(0.5, within(1e-15));
    // a = 0: mean 1/3, 1 - sqrt(0.025) = 0.841886 above; 0.508553 to there, 0.320754 down
    assertThat(new Triangular(0, 0, 1).halfRange())
        .isCloseTo(2 / 3.0 - Math.sqrt(0.025), within(1e-14));
    assertThat(new Triangular(-1, 0, 0).halfRange())
        .isCloseTo(2 / 3.0 - Math.sqrt(0.025), within(1e-14));
    // share below x of Beta(1, 5): 1 - (1 - x)^5; mean 1/6
    double tail = 5 / 6.0 - StrictMath.pow(0.025, 0.2);
    assertThat(new Pert(0, 0, 1).halfRange()).isCloseTo(tail, within(1e-7));
    assertThat(new Pert(-1, 0, 0).halfRange()).isCloseTo(tail, within(1e-7));
  }

  /** Only where 95 of 100 trials hold both is there a range. */
  @Test
  void aChanceHasARangeWhereItIsOpen() {
    assertThat(new Chance(0.8).mean()).isEqualTo(0.8);
    assertThat(new Chance(0.8).halfRange()).isEqualTo(1);
    assertThat(new Chance(0.99).halfRange()).isZero();
    assertThat(new Chance(0.01).halfRange()).isZero();
  }

  /** Not even where the share below is 1 to the last digit. */
  @Test
  void whatHasNoChanceNeverComes() {
    assertThat(new Chance(0).at(40)).isZero();
  }
}
