package greenplan.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RatioTest {

  private static final long SEED = 20_161_117;

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  /** What ends is a decimal; what ends the other way round is one over a decimal; else as it is. */
  @ParameterizedTest
  @CsvSource({
    "3600000, 1000000, 3.6, 1", // 1 kWh = 3.6 MJ
    "1000000, 3600000, 1, 3.6", // 1 MJ = 1/3.6 kWh
    "1000000000, 3600000, 1, 0.0036", // 1 GJ = 1/0.0036 kWh
    "1609.344, 1000, 1.609344, 1", // 1 mi = 1.609344 km
    "1000, 1609.344, 1, 1.609344",
    "365, 275, 365, 275", // 73/55 ends neither way
    "2000, 2, 1000, 1",
    "5, 5, 1, 1"
  })
  void of(String over, String under, BigDecimal expectedOver, BigDecimal expectedUnder) {
    Ratio ratio = Ratio.of(number(over), number(under));
    assertThat(ratio.over()).isEqualByComparingTo(expectedOver);
    assertThat(ratio.under()).isEqualByComparingTo(expectedUnder);
  }

  @Test
  void numbersAreWrittenWithoutExponents() {
    assertThat(Ratio.of(number("3600000"), number("3.6")).over()).hasToString("1000000");
    assertThat(Ratio.of(number("3.6"), number("3600000")).over()).hasToString("0.000001");
    assertThat(Ratio.of(number("1"), number("3.6")).apply(number("36000"))).hasToString("10000");
  }

  @Test
  @DisplayName("a chain is divided once, at its end: 36 MJ x 365 / 275 x 275 / 365 are 10 kWh")
  void chain() {
    Ratio toKwh = Ratio.of(number("1"), number("3.6"));
    Ratio year = Ratio.of(number("365"), number("275"));
    Ratio back = Ratio.of(number("275"), number("365"));
    assertThat(toKwh.times(year).times(back).apply(number("36"))).isEqualByComparingTo("10");
    assertThat(year.times(back).isOne()).isTrue();
    assertThat(year.times(back).isDecimal()).isFalse();
  }

  @Test
  @DisplayName("2 / 3 is rounded half to even at the 34th digit")
  void rounding() {
    assertThat(Ratio.of(number("2"), number("3")).value())
        .isEqualByComparingTo("0.6666666666666666666666666666666667");
  }

  @Test
  void plainNumbersNeedNoDivision() {
    Ratio plain = Ratio.of(number("0.0018728"));
    assertThat(plain.isDecimal()).isTrue();
    assertThat(plain.isOne()).isFalse();
    assertThat(plain.apply(number("1000"))).isEqualByComparingTo("1.8728");
    assertThat(Ratio.ONE.isOne()).isTrue();
  }

  @Test
  void nothingIsDividedByZero() {
    assertThatThrownBy(() -> Ratio.of(number("1"), number("0")))
        .isInstanceOf(ArithmeticException.class);
  }

  static Stream<long[]> pairs() {
    SplittableRandom random = new SplittableRandom(SEED);
    return Stream.generate(
            () ->
                new long[] {
                  random.nextLong(1, 1_000_000),
                  random.nextLong(1, 1_000_000),
                  random.nextInt(1, 999)
                })
        .limit(200);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  @DisplayName("law: a ratio and its inverse give the number back exactly")
  void inverse(long[] pair) {
    BigDecimal over = BigDecimal.valueOf(pair[0], 3);
    BigDecimal under = BigDecimal.valueOf(pair[1], 2);
    BigDecimal amount = BigDecimal.valueOf(pair[2]);
    Ratio both = Ratio.of(over, under).times(Ratio.of(under, over));
    assertThat(both.isOne()).isTrue();
    assertThat(both.apply(amount)).isEqualByComparingTo(amount);
  }
}
