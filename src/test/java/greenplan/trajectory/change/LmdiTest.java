package greenplan.trajectory.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LmdiTest {

  private static final Offset<Double> EXACT = within(1e-12);

  /** Contacts in millions, kWh per contact, kg per kWh: together thousands of tonnes. */
  private static final double[] BEFORE = {1.0, 40, 0.256};

  private static final double[] AFTER = {1.104081, 34, 0.177};

  /**
   * 10.2400 to 1.104081 x 34 x 0.177 = 6.644359; L = -3.595641 / ln(6.644359/10.24) = 8.312824.
   * Growth 8.312824 x ln 1.104081 = 0.82307, efficiency x ln 0.85 = -1.35099, grid x ln 0.69140625
   * = -3.06773.
   */
  @Test
  @DisplayName("electricity: +823.1 t of growth, -1,351.0 t of efficiency, -3,067.7 t of the grid")
  void electricity() {
    double[] effects = Lmdi.effects(BEFORE, AFTER);
    assertThat(effects[0] * 1000).isCloseTo(823.1, within(0.05));
    assertThat(effects[1] * 1000).isCloseTo(-1351.0, within(0.05));
    assertThat(effects[2] * 1000).isCloseTo(-3067.7, within(0.05));
    assertThat(Arrays.stream(effects).sum() * 1000).isCloseTo(-3595.6, within(0.05));
  }

  /** L(e, 1) = (e - 1) / (1 - 0) = 1.718281828...; L(4, 1) = 3 / ln 4. */
  @Test
  void theMeanLiesBetweenAndIsSymmetric() {
    assertThat(Lmdi.mean(StrictMath.E, 1)).isCloseTo(1.718281828459045, EXACT);
    assertThat(Lmdi.mean(4, 1)).isCloseTo(2.164042561333445, EXACT);
    assertThat(Lmdi.mean(1, 4)).isEqualTo(Lmdi.mean(4, 1));
    assertThat(Lmdi.mean(7, 7)).isEqualTo(7);
  }

  /** For b = a (1 + d): L = a (1 + d/2 - d^2/12 + d^3/24 - ...). */
  @ParameterizedTest
  @CsvSource({"1e-3", "1e-6", "1e-9", "1e-12", "1e-15", "-1e-3", "-1e-9"})
  @DisplayName("near equality no digit is lost")
  void near(double d) {
    double b = 1 + d;
    double exact = d / 2 - d * d / 12 + d * d * d / 24 - 19 * d * d * d * d / 720;
    assertThat(Lmdi.mean(b, 1)).isCloseTo(1 + (b - 1) * exact / d, within(1e-15));
  }

  /**
   * r = (a - b) / (a + b) = 0.01 where a/b = 1.01/0.99 = 1.0202. There L grows by 1/2 - 0.0202/6 +
   * 0.0202^2/8 = 0.49668 of a, so by 0.49668 x 1.0202 x 2e-9 = 1.01343e-9.
   */
  @Test
  @DisplayName("the series and the logarithm meet")
  void seam() {
    double a = 1.01 / 0.99;
    double below = Lmdi.mean(a * (1 - 1e-9), 1);
    double above = Lmdi.mean(a * (1 + 1e-9), 1);
    assertThat(above - below).isCloseTo(1.01343e-9, within(1e-14));
  }

  @Test
  @DisplayName("a factor that is zero in one year takes the whole change")
  void zero() {
    assertThat(Lmdi.effects(new double[] {2, 0, 3}, new double[] {4, 5, 6}))
        .containsExactly(0, 120, 0);
    assertThat(Lmdi.effects(new double[] {4, 5, 6}, new double[] {2, 0, 3}))
        .containsExactly(0, -120, 0);
    assertThat(Lmdi.effects(new double[] {0, 0, 3}, new double[] {4, 5, 6}))
        .containsExactly(60, 60, 0);
    assertThat(Lmdi.effects(new double[] {0, 5}, new double[] {4, 0})).containsExactly(0, 0);
  }

  /** With 1e-300 in place of zero the same comes out, to within 1 part in 100: ln 1e-300 = -690. */
  @Test
  @DisplayName("that is the limit of the formula")
  void limit() {
    double[] near = Lmdi.effects(new double[] {2, 1e-300, 3}, new double[] {4, 5, 6});
    assertThat(near[1]).isCloseTo(120, within(1.2));
    assertThat(Arrays.stream(near).sum()).isCloseTo(120, EXACT);
  }

  /** -10 x 2 to -10 x 3 is -20 to -30: the second factor alone. */
  @Test
  @DisplayName(
      "what is negative in both years is shared like the positive; a change of sign is one")
  void negative() {
    double[] effects = Lmdi.effects(new double[] {-10, 2}, new double[] {-10, 3});
    assertThat(effects[0]).isZero();
    assertThat(effects[1]).isCloseTo(-10, EXACT);
    assertThat(Lmdi.effects(new double[] {-10, 2}, new double[] {5, 3})).containsExactly(35, 0);
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  private static double[] factors(Random random) {
    return random.doubles(4, 0.01, 100).toArray();
  }

  private static double product(double[] factors) {
    return Arrays.stream(factors).reduce(1, (a, b) -> a * b);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("the effects add up to the change; the years swapped, every sign is")
  void laws(int seed) {
    Random random = new Random(seed);
    double[] before = factors(random);
    double[] after = factors(random);
    double[] effects = Lmdi.effects(before, after);
    double change = product(after) - product(before);
    double scale = Math.max(product(before), product(after));
    assertThat(Arrays.stream(effects).sum()).isCloseTo(change, within(1e-12 * scale));
    double[] back = Lmdi.effects(after, before);
    for (int i = 0; i < effects.length; i++) {
      assertThat(back[i]).isCloseTo(-effects[i], within(1e-12 * scale));
      assertThat(Math.signum(effects[i])).isEqualTo(Math.signum(after[i] - before[i]));
    }
  }
}
