package greenplan.trajectory.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Numbers from methods.md 5.3: own 60 kg a square metre, the sector 45, then 20, at last 5. */
class ConvergenceTest {

  private static final Convergence ESTATE = new Convergence(60, 45, 5);

  @Test
  void theSectorHasAShareOfItsWayToGo() {
    // (20 - 5) / (45 - 5)
    assertThat(ESTATE.wayToGo(20)).isEqualTo(0.375);
  }

  @Test
  void weGoTheSameShareOfOurWay() {
    // 55 x 0.375 + 5 = 25.625
    assertThat(ESTATE.target(20)).isCloseTo(25.625, within(1e-12)).isCloseTo(25.6, within(0.05));
    assertThat(ESTATE.target(45)).isEqualTo(60);
    assertThat(ESTATE.target(5)).isEqualTo(5);
  }

  @Test
  void whoGrowsFasterThanTheSectorMustBeLower() {
    // 55 x 0.375 x 0.9 + 5 = 23.5625
    assertThat(ESTATE.target(20, 0.9))
        .isCloseTo(23.5625, within(1e-12))
        .isCloseTo(23.6, within(0.05));
  }

  @Test
  void aSectorThatStandsStillGivesNoPath() {
    assertThatThrownBy(() -> new Convergence(60, 45, 45))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
