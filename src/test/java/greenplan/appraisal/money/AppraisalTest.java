package greenplan.appraisal.money;

import static greenplan.appraisal.money.DiscountingTest.GREEN_BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worked numbers of what a tonne costs. */
class AppraisalTest {

  /** Capital in year 0, the same money and given tonnes in each year after it. */
  private static Flows flows(double capital, double cost, double saving, double[] tonnes) {
    int years = tonnes.length + 1;
    double[] capitals = new double[years];
    double[] costs = new double[years];
    double[] savings = new double[years];
    double[] saved = new double[years];
    capitals[0] = capital;
    Arrays.fill(costs, 1, years, cost);
    Arrays.fill(savings, 1, years, saving);
    System.arraycopy(tonnes, 0, saved, 1, tonnes.length);
    return new Flows(capitals, new double[years], costs, savings, saved);
  }

  private static double[] equal(int years, double each) {
    double[] tonnes = new double[years];
    Arrays.fill(tonnes, each);
    return tonnes;
  }

  /** So many tonnes in all, each year times {@code q} of the year before. */
  private static double[] falling(int years, double all, double q) {
    double[] tonnes = new double[years];
    double sum = 0;
    for (int n = 0; n < years; n++) {
      tonnes[n] = StrictMath.pow(q, n);
      sum += tonnes[n];
    }
    for (int n = 0; n < years; n++) {
      tonnes[n] *= all / sum;
    }
    return tonnes;
  }

  private static Appraisal of(Flows flows, double carbonValue) {
    return Appraisal.of(flows, GREEN_BOOK, equal(flows.years(), carbonValue));
  }

  /**
   * LED: 120,000 x 11.51741 - 400,000 = 982,089 pounds; 982,089 / 607 t = 1,618 a tonne.
   *
   * <p>The source gives no tonnes by year. With a cleaner grid they fall: at 11 % a year 607 t are
   * 499.6 t discounted, which gives its 1,966; and at 296.5 pounds a tonne, about the central value
   * of 2030, its 148,000 pounds of carbon.
   */
  @Test
  void ledLightingEarnsMoney() {
    Appraisal led = of(flows(400_000, 0, 120_000, falling(15, 607, 0.8903)), 296.5);
    assertThat(led.npv()).isCloseTo(982_089, within(1.0));
    assertThat(led.tonnes()).isCloseTo(607, within(1e-9));
    assertThat(led.costPerTonne(false).orElseThrow()).isCloseTo(-1618, within(0.5));
    assertThat(led.costPerTonne(true).orElseThrow()).isCloseTo(-1966, within(1.0));
    assertThat(led.carbonValue()).isCloseTo(148_000, within(500.0));
    assertThat(led.socialNpv()).isCloseTo(1_130_000, within(500.0));
    assertThat(led.payback().orElseThrow()).isCloseTo(3.3333, within(5e-5));
    // 982,089 / 11.51741
    assertThat(led.equivalentAnnualCost()).isCloseTo(-85_270, within(1.0));
  }

  /**
   * Heat pump: -2,000,000 - 14.2124 x running cost. With 9,000 pounds a year exactly it is
   * 2,127,912 / 13,102 = 162.4 a tonne; the source's 163 comes out with 9,333: electricity 1.1333
   * GWh x 22p less gas 4 GWh x 6p. Tonnes by year are not given either: as the grid gets cleaner
   * they rise, by 1.13 % a year for its 232.
   */
  @Test
  void aHeatPumpCostsMoney() {
    double[] tonnes = falling(20, 13_102, 1.0113);
    Appraisal rounded = of(flows(2_000_000, 9_000, 0, tonnes), 0);
    assertThat(rounded.npv()).isCloseTo(-2_127_912, within(1.0));
    assertThat(rounded.costPerTonne(false).orElseThrow()).isCloseTo(162.4, within(0.05));
    assertThat(rounded.payback()).isEqualTo(OptionalDouble.empty());
    double running = 4_000_000 * (0.85 / 3 * 0.22 - 0.06);
    Appraisal priced = of(flows(2_000_000, running, 0, tonnes), 0);
    assertThat(running).isCloseTo(9_333, within(0.5));
    assertThat(priced.npv()).isCloseTo(-2_130_000, within(5_000.0));
    assertThat(priced.costPerTonne(false).orElseThrow()).isCloseTo(163, within(0.5));
    assertThat(priced.costPerTonne(true).orElseThrow()).isCloseTo(232, within(0.5));
  }

  /**
   * Worked example W5: uptake u and scaling s act on money and tonnes alike. The cost per tonne is
   * that of the whole measure, whatever part of it is taken.
   */
  @Test
  void consistentCostsPerTonne() {
    assertThat(perTonne(5, 0.2, 0.1, 1_781_500, 738_805.97, 0, 1_980))
        .isCloseTo(-156.9947, within(5e-5));
    assertThat(perTonne(7, 0.75, 0.7, 1_842_800, 479_267, 0, 1_528))
        .isCloseTo(-101.6921, within(5e-5));
    assertThat(perTonne(15, 0.5, 1, 0, 841_023, 391_675, 124)).isCloseTo(-2782.4331, within(5e-5));
    assertThat(perTonne(7, 0.6, 1, 4_301_000, 8_367_440, 0, 6_827))
        .isCloseTo(-980.6039, within(5e-5));
    assertThat(perTonne(5, 0.25, 1, 100_000, 0, 0, 1_364_370)).isCloseTo(0.0146588, within(5e-8));
  }

  private static double perTonne(
      int life, double u, double s, double capital, double in, double out, double tonnes) {
    double by = u / s;
    Flows flows = flows(by * capital, by * out, by * in, equal(life, by * tonnes));
    return of(flows, 0).costPerTonne(false).orElseThrow();
  }

  /** -3,108,495.2997 / 19,800 t = -156.99; the tonnes left unscaled, 1,980 t, give -1,569.9. */
  @Test
  void theFirstTrapIsToScaleMoneyAndNotTonnes() {
    Appraisal whole = of(flows(3_563_000, 0, 1_477_611.94, equal(5, 3_960)), 0);
    assertThat(-whole.npv()).isCloseTo(-3_108_495.2997, within(0.01));
    assertThat(whole.costPerTonne(false).orElseThrow()).isCloseTo(-156.9947, within(5e-5));
    assertThat(-whole.npv() / (0.1 * whole.tonnes())).isCloseTo(-1569.947, within(5e-4));
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      double scale = random.nextDouble(0.01, 100);
      Flows part = flows(3_563_000 * scale, 0, 1_477_611.94 * scale, equal(5, 3_960 * scale));
      assertThat(of(part, 0).costPerTonne(false).orElseThrow())
          .isCloseTo(whole.costPerTonne(false).orElseThrow(), within(1e-9));
    }
  }

  /** 235,964,290 / 773,181 t over 10 years = 305.18; with an 11th year of tonnes alone 274.55. */
  @Test
  void theSecondTrapIsToCountMoreYearsOfTonnesThanOfCosts() {
    assertThatThrownBy(
            () ->
                new Flows(
                    new double[10], new double[10], new double[10], new double[10], new double[11]))
        .hasMessage("flows over different years");
  }

  /** 10.4: both earn 100,000; A saves twice as much, and pounds a tonne rank B first. */
  @Test
  void negativeCostsPerTonneRankTheWrongWayRound() {
    Appraisal a = of(flows(0, 0, 103_500, equal(1, 1_000)), 0);
    Appraisal b = of(flows(0, 0, 103_500, equal(1, 500)), 0);
    assertThat(a.npv()).isCloseTo(100_000, within(1e-6));
    assertThat(a.costPerTonne(false).orElseThrow()).isCloseTo(-100, within(1e-9));
    assertThat(b.costPerTonne(false).orElseThrow()).isCloseTo(-200, within(1e-9));
  }

  @Test
  void whereNothingIsSavedThereIsNoCostOfATonne() {
    assertThat(of(flows(10, 0, 0, equal(3, 0)), 0).costPerTonne(false)).isEmpty();
  }

  /** Bought for 60, worth 20 at the end: 60 - 20 / 1.035^2 = 41.33. */
  @Test
  void whatCapitalIsStillWorthAtTheEndCounts() {
    Flows flows =
        new Flows(
            new double[] {60, 0, 0},
            new double[] {0, 0, 20},
            new double[3],
            new double[] {0, 30, 30},
            new double[3]);
    Appraisal appraisal = of(flows, 0);
    assertThat(appraisal.capital()).isEqualTo(60);
    assertThat(appraisal.capitalValue()).isCloseTo(60 - 20 / 1.071225, within(1e-9));
    // what is left of its worth pays nothing back
    assertThat(appraisal.payback().orElseThrow()).isEqualTo(2);
  }

  /**
   * At 10 %: 1,000 in year 2, then 110 in and 10 out in years 3 and 4, nothing before and after. Of
   * the present value in year 4, with 1.1^4 = 1.4641: (1,210 - 100 x 2.1) / 1.4641 over (1.1 + 1) /
   * 1.4641 is 1,210 / 2.1 - 100 = 476.190.
   */
  @Test
  void theYearsOfAnEquivalentAnnualCostAreThoseWithMoney() {
    Flows flows =
        new Flows(
            new double[] {0, 0, 1_000, 0, 0, 0, 0},
            new double[7],
            new double[] {0, 0, 0, 10, 10, 0, 0},
            new double[] {0, 0, 0, 110, 110, 0, 0},
            new double[7]);
    Appraisal appraisal =
        Appraisal.of(flows, Discounting.of(List.of(new RateBand(1, 6, 0.1))), new double[7]);
    assertThat(appraisal.equivalentAnnualCost()).isCloseTo(1_210 / 2.1 - 100, within(1e-9));
    assertThat(appraisal.capitalValue()).isCloseTo(1_000 / 1.21, within(1e-9));
    assertThat(appraisal.costValue()).isCloseTo(21 / 1.4641, within(1e-9));
    assertThat(appraisal.savingValue()).isCloseTo(231 / 1.4641, within(1e-9));
  }

  /** There is no year after it to spread it over. */
  @Test
  void whatIsSpentOnceIsItsOwnEquivalentAnnualCost() {
    assertThat(of(flows(50, 0, 0, equal(3, 1)), 0).equivalentAnnualCost()).isEqualTo(50);
  }

  @Test
  void whereNoMoneyFlowsNothingIsPaid() {
    Appraisal nothing = of(flows(0, 0, 0, equal(3, 1)), 0);
    assertThat(nothing.equivalentAnnualCost()).isZero();
    assertThat(nothing.payback()).isEqualTo(OptionalDouble.empty());
  }

  /** 7 + 2 - 4 - 10. */
  @Test
  void theNetOfAYearIsWhatComesInLessWhatGoesOut() {
    Flows flows =
        new Flows(
            new double[] {10},
            new double[] {2},
            new double[] {4},
            new double[] {7},
            new double[] {0});
    assertThat(flows.net(0)).isEqualTo(-5);
  }
}
