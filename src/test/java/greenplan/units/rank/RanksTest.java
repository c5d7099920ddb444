package greenplan.units.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Ranks, percentiles, quartiles and deciles as SQL defines them. */
class RanksTest {

  private static List<BigDecimal> numbers(int... values) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (int value : values) {
      numbers.add(BigDecimal.valueOf(value));
    }
    return numbers;
  }

  private static Standing standing(int value, int... values) {
    return Objects.requireNonNull(Ranks.of(numbers(values)).standing(BigDecimal.valueOf(value)));
  }

  /** PERCENT_RANK of 1, 2, 3, 4, 5: 0, 0.25, 0.5, 0.75, 1. */
  @Test
  void thePercentileIsTheRankAmongTheOthers() {
    assertThat(standing(1, 5, 4, 3, 2, 1).percentile()).isEqualByComparingTo("0");
    assertThat(standing(2, 5, 4, 3, 2, 1).percentile()).isEqualByComparingTo("25");
    assertThat(standing(5, 5, 4, 3, 2, 1).percentile()).isEqualByComparingTo("100");
    assertThat(standing(5, 5, 4, 3, 2, 1).rank()).isEqualTo(5);
  }

  /** Equal values share the lower rank: PERCENT_RANK of 1, 2, 2, 4 is 0, 1/3, 1/3, 1. */
  @Test
  void equalValuesShareTheLowerRank() {
    assertThat(standing(2, 1, 2, 2, 4).rank()).isEqualTo(2);
    assertThat(standing(2, 1, 2, 2, 4).percentile())
        .isEqualByComparingTo("33.33333333333333333333333333333333");
  }

  /** Borders of 0 to 10 by tens are 1 to 9: a value at its border is in the part below it. */
  @Test
  void aValueAtABorderIsInTheLowerPart() {
    int[] values = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    assertThat(standing(0, values).decile()).isEqualTo(1);
    assertThat(standing(1, values).decile()).isEqualTo(1);
    assertThat(standing(2, values).decile()).isEqualTo(2);
    assertThat(standing(9, values).decile()).isEqualTo(9);
    assertThat(standing(10, values).decile()).isEqualTo(10);
    // Quartile borders 2.5, 5, 7.5.
    assertThat(standing(2, values).quartile()).isEqualTo(1);
    assertThat(standing(3, values).quartile()).isEqualTo(2);
    assertThat(standing(5, values).quartile()).isEqualTo(2);
    assertThat(standing(8, values).quartile()).isEqualTo(4);
  }

  /** PERCENTILE_CONT of 10, 20, 40, 80 at a quarter: 10 + 0.75 x 10 = 17.5, at a half 30. */
  @Test
  void bordersLieBetweenTheirNeighbours() {
    assertThat(standing(10, 10, 20, 40, 80).quartile()).isEqualTo(1);
    assertThat(standing(20, 10, 20, 40, 80).quartile()).isEqualTo(2);
    // 40 lies between 30 and 40 + 0.25 x 40 = 50.
    assertThat(standing(40, 10, 20, 40, 80).quartile()).isEqualTo(3);
  }

  @Test
  void fewPeersHaveNoDecileAndOneHasNoStanding() {
    assertThat(standing(1, 1, 2, 3).quartile()).isNull();
    assertThat(standing(1, 1, 2, 3, 4, 5, 6, 7, 8, 9).decile()).isNull();
    assertThat(standing(1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10).decile()).isEqualTo(1);
    assertThat(Ranks.of(numbers(1)).standing(BigDecimal.ONE)).isNull();
  }
}
