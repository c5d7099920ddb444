package greenplan.trajectory.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CumulativeTest {

  @Test
  void addsUpTheYears() {
    assertThat(Cumulative.sum(new double[] {100, 90, 70})).isEqualTo(260);
    assertThat(Cumulative.sum(new double[0])).isZero();
  }

  @Test
  void areaIsThatOfTrapeziums() {
    // (100 + 90) / 2 + (90 + 70) / 2
    assertThat(Cumulative.area(new double[] {100, 90, 70})).isEqualTo(175);
    assertThat(Cumulative.area(new double[] {100})).isZero();
  }

  @Test
  void aGoodYearPaysForNoBadOne() {
    // 5 over, 20 under, 1 over
    double[] emissions = {100, 70, 61};
    double[] targets = {95, 90, 60};

    assertThat(Cumulative.overshoot(emissions, targets)).isEqualTo(6);
  }

  @Test
  void everyYearHasATarget() {
    assertThatThrownBy(() -> Cumulative.overshoot(new double[2], new double[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 years of emissions, but 3 of targets");
  }
}
