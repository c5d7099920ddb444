package greenplan.trajectory.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of methods.md 5.1. */
class ContractionTest {

  @ParameterizedTest
  @CsvSource({
    // 90 % / 31 = 2.9 %, so the floor; 11 x 4.2 %
    "2019, 2030, 2050, 0.042, 0.462",
    // 90 % / 26 = 3.5 %, so the floor; 6 x 4.2 %
    "2024, 2030, 2050, 0.042, 0.252",
    // 90 % / 16 = 5.625 %; 6 x 5.625 %
    "2024, 2030, 2040, 0.05625, 0.3375",
  })
  void towardsNetZero(int base, int target, int netZero, double share, double cut) {
    Contraction contraction = Contraction.toNetZero(base, netZero);

    assertThat(contraction.yearlyShare()).isCloseTo(share, within(1e-12));
    assertThat(contraction.cut(target)).isCloseTo(cut, within(1e-12));
  }

  @Test
  void theOldRuleOfFortyTwoPercentBy2030IsSevenPercentAYear() {
    assertThat(Contraction.by(2024, 2030, 0.42).yearlyShare()).isCloseTo(0.07, within(1e-12));
  }

  @Test
  void levelsFallInAStraightLineFromTheBaseYear() {
    Contraction contraction = new Contraction(2019, 0.05);

    assertThat(contraction.level(200, 2018)).isEqualTo(200);
    assertThat(contraction.level(200, 2019)).isEqualTo(200);
    // 200 x (1 - 5 x 0.05)
    assertThat(contraction.level(200, 2024)).isEqualTo(150);
    assertThat(contraction.level(200, 2060)).isZero();
  }

  @Test
  void oneYearBeforeNetZeroTheWholeCutIsDue() {
    assertThat(Contraction.toNetZero(2039, 2040).yearlyShare()).isEqualTo(0.9);
  }

  @Test
  void aTargetIsAfterItsBaseYearAndAShareIsAShare() {
    assertThatThrownBy(() -> Contraction.by(2030, 2030, 0.4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2030 is not after the base year 2030");
    assertThatThrownBy(() -> new Contraction(2030, 1.1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Contraction(2030, -0.1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
