package greenplan.trajectory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ShapleyTest {

  /** The glove game: a pair is worth 1; player 0 has a left glove, 1 and 2 a right one each. */
  @Test
  void thePlayerWithTheOnlyLeftGloveIsWorthTwoThirds() {
    double[][] values =
        Shapley.values(3, 1, (in, worth) -> worth[0] = in[0] && (in[1] || in[2]) ? 1 : 0);
    assertThat(values[0][0]).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(values[1][0]).isCloseTo(1.0 / 6, within(1e-12));
    assertThat(values[2][0]).isCloseTo(1.0 / 6, within(1e-12));
  }

  /** Player 0 adds 1 unless first: 1 - 1/10. The others share the rest: 0.1 / 9. */
  @Test
  void tenPlayersAreValuedExactly() {
    double[][] values =
        Shapley.values(
            Shapley.EXACT,
            1,
            (in, worth) -> {
              worth[0] = 0;
              for (int p = 1; p < in.length; p++) {
                worth[0] = in[0] && in[p] ? 1 : worth[0];
              }
            });
    assertThat(values[0][0]).isCloseTo(0.9, within(1e-12));
    assertThat(values[1][0]).isCloseTo(0.1 / 9, within(1e-12));
    assertThat(values[9][0]).isCloseTo(0.1 / 9, within(1e-12));
  }

  @Test
  void severalGamesArePlayedAtOnce() {
    double[][] values =
        Shapley.values(
            2,
            2,
            (in, worth) -> {
              worth[0] = in[0] ? 5 : 0;
              worth[1] = in[0] && in[1] ? 4 : 0;
            });
    assertThat(values).isDeepEqualTo(new double[][] {{5, 2}, {0, 2}});
  }

  @Test
  void manyPlayersWhoAddUpGetWhatTheyAdd() {
    double[][] values =
        Shapley.values(
            Shapley.EXACT + 1,
            1,
            (in, worth) -> {
              worth[0] = 0;
              for (int p = 0; p < in.length; p++) {
                worth[0] += in[p] ? p : 0;
              }
            });
    double[] each = Arrays.stream(values).mapToDouble(value -> value[0]).toArray();
    assertThat(each).containsExactly(new double[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, within(1e-9));
  }

  @Test
  void nobodyIsWorthNothing() {
    assertThat(Shapley.values(0, 3, (in, worth) -> {})).isEmpty();
  }
}
