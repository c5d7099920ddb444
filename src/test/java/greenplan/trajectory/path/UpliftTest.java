package greenplan.trajectory.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UpliftTest {

  @Test
  void theLeastScaleThatClosesTheGap() {
    // 120 kt short, and all measures at their size cut 80: 1.5 times as much
    Uplift uplift = Uplift.search(scale -> 120 - 80 * scale, 3);

    assertThat(uplift.feasible()).isTrue();
    assertThat(uplift.scale()).isCloseTo(1.5, within(1e-12));
    assertThat(uplift.gap()).isNotPositive().isCloseTo(0, within(1e-9));
  }

  @Test
  void evenAtFullTakeUpAGapRemains() {
    // At most 2 of 80 each: 201 - 160 = 41
    Uplift uplift = Uplift.search(scale -> 201 - 80 * scale, 2);

    assertThat(uplift.feasible()).isFalse();
    assertThat(uplift).isEqualTo(new Uplift(2, 41));
  }

  @Test
  void whoMeetsTheTargetNeedsNothing() {
    assertThat(Uplift.search(scale -> -5 - scale, 2)).isEqualTo(new Uplift(0, -5));
  }

  @Test
  void theFirstOfSeveralClosingsCounts() {
    // Closed from 1 to 2, and again from 4 on
    Uplift uplift = Uplift.search(s -> -(s - 1) * (s - 2) * (s - 4), 5);

    assertThat(uplift.scale()).isCloseTo(1, within(1e-12));
  }

  @Test
  void aGapThatClosesAtOnceIsFoundWhereItCloses() {
    assertThat(Uplift.search(scale -> scale < 0.7 ? 10 : -1, 1).scale())
        .isCloseTo(0.7, within(1e-12));
    assertThat(Uplift.search(scale -> scale < 1 ? 10 : 0, 1)).isEqualTo(new Uplift(1, 0));
  }

  /** 1 - (53/95)^(1/8) = 7.04 %: the yearly rate is the scale of a fall, and its cap is 1. */
  @Test
  void aYearlyRateIsFoundAsAScale() {
    Uplift rate = Uplift.search(r -> 95 * Math.pow(1 - r, 8) - 53, 1);

    assertThat(rate.scale()).isCloseTo(1 - Math.pow(53 / 95.0, 1 / 8.0), within(1e-12));
  }

  @Test
  void aCapIsAboveZero() {
    assertThatThrownBy(() -> Uplift.search(s -> s, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Uplift.search(s -> s, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Uplift.search(s -> s, Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
