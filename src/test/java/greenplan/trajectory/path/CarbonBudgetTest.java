package greenplan.trajectory.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Numbers from methods.md 5.4: 324.53 kt a year now, 2,500 kt in all. */
class CarbonBudgetTest {

  private static final CarbonBudget BUDGET = new CarbonBudget(324.53, 2500);

  @Test
  void theFallWithoutSteps() {
    // 324.53 / 2500; 1 - e^-0.129812
    assertThat(BUDGET.continuousRate()).isCloseTo(0.1298, within(0.00005));
    assertThat(BUDGET.yearlyRate()).isCloseTo(0.122, within(0.0005));
  }

  @Test
  void theFallInYearlySteps() {
    // 2500 / 2824.53 = 0.8851
    assertThat(BUDGET.yearlyFactor()).isCloseTo(0.8851, within(0.00005));
    assertThat(BUDGET.discreteRate()).isCloseTo(0.115, within(0.0005));
  }

  @Test
  void theStraightLineToZero() {
    // 2 x 2500 / 324.53
    assertThat(BUDGET.yearsOfStraightLine()).isCloseTo(15.4, within(0.05));
  }

  @Test
  void thePathFallsByTheSameShareEveryYear() {
    TargetPath path = BUDGET.path(2024, 2026);

    // 324.53; x 0.885103 = 287.242; x 0.885103 = 254.239
    assertThat(path.level(2024)).isEqualTo(324.53);
    assertThat(path.level(2025)).isCloseTo(287.242, within(0.0005));
    assertThat(path.level(2026)).isCloseTo(254.239, within(0.0005));
    assertThat(path.level(2027)).isEqualTo(path.level(2026));
  }

  @Test
  void whatIsUsedIsNoLongerLeft() {
    assertThat(BUDGET.left(new double[] {324.5, 300.25})).isEqualTo(1875.25);
    assertThat(BUDGET.left(new double[] {2600})).isEqualTo(-100);
  }

  @Test
  void nothingToStartFromAndNothingToSpendAreNoBudget() {
    assertThatThrownBy(() -> new CarbonBudget(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CarbonBudget(1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CarbonBudget(1, Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
