package greenplan.trajectory.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurvivalTest {

  private static final Offset<Double> EXACT = within(1e-12);

  @Test
  void aFixedLifeOfThreeYearsHoldsAtAgesNoughtToTwo() {
    FixedLife life = new FixedLife(3);
    assertThat(new double[] {life.at(0), life.at(1), life.at(2), life.at(3), life.at(9)})
        .containsExactly(1, 1, 1, 0, 0);
    assertThat(new double[] {life.next(0), life.next(1), life.next(2), life.next(9)})
        .containsExactly(1, 1, 0, 0);
    assertThat(life.oldest()).isEqualTo(2);
  }

  /** At the age of its scale, (16/16)^4.4 = 1, so exp(-1) are left. */
  @Test
  void aWeibullLifeLeavesOneInEAtItsScale() {
    assertThat(new Weibull(4.4, 16).at(16)).isCloseTo(0.36787944117144233, EXACT);
    assertThat(new Weibull(4.4, 16).at(0)).isEqualTo(1);
  }

  /** Scale 16 (ln 2)^(1/4.4) = 14.7: half are left between ages 14 and 15. */
  @Test
  void theCarFleetOfGreatBritainHasAMedianLifeOfAboutFifteenYears() {
    Weibull cars = new Weibull(4.4, 16);
    assertThat(cars.at(14)).isGreaterThan(0.5);
    assertThat(cars.at(15)).isLessThan(0.5);
  }

  /** Shape 1 is the same risk at every age: with scale 10 always exp(-0.1) = 0.904837. */
  @ParameterizedTest
  @CsvSource({"0", "7", "150"})
  void aWeibullLifeOfShapeOneForgetsItsAge(int age) {
    assertThat(new Weibull(1, 10).next(age)).isCloseTo(0.9048374180359595, EXACT);
  }

  @Test
  void conditionalSurvivalIsTheQuotientOfSurvivals() {
    Weibull life = new Weibull(4.4, 8);
    for (int age = 0; age < life.oldest(); age++) {
      assertThat(life.at(age) * life.next(age)).isCloseTo(life.at(age + 1), EXACT);
    }
  }

  /** 1e-12 is exp(-27.6): 8 times 27.6^(1/4.4) is 17.01. */
  @Test
  void theOldestAgeIsTheLastThatAnyReach() {
    assertThat(new Weibull(4.4, 8).oldest()).isEqualTo(17);
    assertThat(new Weibull(0.2, 50).oldest()).isEqualTo(200);
  }

  @Test
  void whatIsFarTooOldEndsWithoutTrouble() {
    assertThat(new Weibull(4.4, 8).next(100)).isZero();
    assertThat(new Weibull(300, 2).next(100)).isZero();
  }

  @Test
  void aLifeThatIsNoneIsRefused() {
    assertThatThrownBy(() -> new FixedLife(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a life of 0 years");
    assertThatThrownBy(() -> new Weibull(0, 8))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("shape 0.0, scale 8.0");
    assertThatThrownBy(() -> new Weibull(4, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Weibull(4, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Weibull(4, Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
