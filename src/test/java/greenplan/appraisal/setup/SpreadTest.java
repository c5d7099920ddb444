package greenplan.appraisal.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import greenplan.trajectory.model.Action;
import greenplan.trajectory.model.Cut;
import greenplan.trajectory.model.Stage;
import org.junit.jupiter.api.Test;

/** In which years money and tonnes count. */
class SpreadTest {

  private static Spread spread(int life, int start, double... share) {
    return Spread.of(Action.of("a", new Cut(0, Stage.USE_LESS, share)), life, start);
  }

  /** The effect grows by halves in years 1 and 2; each half is bought the year before, lasts 2. */
  @Test
  void capitalIsSpentTheYearBeforeTheEffectGrows() {
    Spread spread = spread(2, -1, 0, 0.15, 0.3, 0.3, 0.3);
    assertThat(spread.spent()).containsExactly(0.5, 0.5, 0, 0, 0);
    assertThat(spread.active()).containsExactly(0, 0.5, 1, 0.5, 0);
    // half of the tonnes of year 3 is still paid for, and none of year 4
    assertThat(spread.counted()).containsExactly(0, 1, 1, 0.5, 0);
    assertThat(spread.left()).isZero();
  }

  /** All at once in year 0, for 10 years of which 3 are in the plan: 7 tenths are left. */
  @Test
  void whatOutlastsThePlanIsStillWorthItsPart() {
    Spread spread = spread(10, 0, 0, 0.1, 0.2, 0.2);
    assertThat(spread.spent()).containsExactly(1, 0, 0, 0);
    assertThat(spread.active()).containsExactly(0, 0.5, 1, 1);
    assertThat(spread.counted()).containsExactly(0, 1, 1, 1);
    assertThat(spread.left()).isCloseTo(0.7, within(1e-12));
  }

  @Test
  void aMeasureThatDoesNothingCostsNothing() {
    assertThat(spread(5, -1, 0, 0, 0).spent()).containsExactly(0, 0, 0);
    assertThat(spread(5, -1, 0, 0, 0).counted()).containsExactly(0, 0, 0);
  }
}
