package greenplan.uncertainty.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Probabilities, quantiles and ranks. */
class StatisticsTest {

  /** methods.md 11.3: 0.45 points at p = 0.72 and 10,000 trials; Wilson 71.1 to 72.9 %. */
  @Test
  void aProbabilityHasItsError() {
    Probability probability = new Probability(7_200, 10_000);
    assertThat(probability.share()).isEqualTo(0.72);
    assertThat(probability.standardError()).isCloseTo(0.0045, within(0.00005));
    assertThat(probability.low()).isCloseTo(0.711, within(0.0005));
    assertThat(probability.high()).isCloseTo(0.729, within(0.0005));
  }

  /** 0 of 100: Wilson's upper end is z^2 / (n + z^2) = 3.8415 / 103.8415 = 3.70 %. */
  @Test
  void whatNeverCameIsNotImpossible() {
    Probability never = new Probability(0, 100);
    assertThat(never.low()).isZero();
    assertThat(never.high()).isCloseTo(0.0370, within(0.00005));
    assertThat(new Probability(100, 100).high()).isEqualTo(1);
  }

  /**
   * Type 7: the place of q among n sorted values is q (n - 1); 0.05 x 4 = 0.2, 1 + 0.2 x 1 = 1.2.
   */
  @Test
  void quantilesLieOnStraightLinesBetweenValues() {
    Quantiles of = Quantiles.of(new double[] {5, 1, 4, 2, 3});
    assertThat(of.mean()).isEqualTo(3);
    assertThat(of.p5()).isCloseTo(1.2, within(1e-12));
    assertThat(of.p25()).isEqualTo(2);
    assertThat(of.p50()).isEqualTo(3);
    assertThat(of.p95()).isCloseTo(4.8, within(1e-12));
    assertThat(Quantiles.of(new double[] {7})).isEqualTo(new Quantiles(7, 7, 7, 7, 7, 7));
  }

  @Test
  void equalValuesShareTheirRanks() {
    assertThat(Ranks.of(new double[] {3, 1, 3, 2, 3})).containsExactly(4, 1, 4, 2, 4);
  }

  /** Ranks 1 to 5 against 2, 1, 4, 3, 5: 1 - 6 x 4 / (5 x 24) = 0.8. */
  @Test
  void rankCorrelationSeesOrderAlone() {
    double[] ranks = Ranks.of(new double[] {1, 10, 100, 1_000, 10_000});
    assertThat(Ranks.correlation(ranks, Ranks.of(new double[] {2, 1, 4, 3, 5})))
        .isCloseTo(0.8, within(1e-12));
    assertThat(Ranks.correlation(ranks, Ranks.of(new double[] {9, 7, 5, 3, 1}))).isEqualTo(-1);
    assertThat(Ranks.correlation(ranks, Ranks.of(new double[] {2, 2, 2, 2, 2}))).isZero();
  }
}
