package greenplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one place that rounds: half up, on the decimal value. */
class NumbersTest {

  /** Banker's rounding gives 18.38 and 1.08, binary fractions 1.08 and 0.21. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "18.385      | 18.39",
        "1.085       | 1.09",
        "0.215       | 0.22",
        "0.2149999   | 0.21",
        "-18.385     | -18.39", // half up is away from zero
        "-0.004      | 0.00",
        "999.995     | 1,000.00",
        "1234567.891 | 1,234,567.89",
        "-1234.5     | -1,234.50",
        "4.6         | 4.60"
      })
  void halfUp(BigDecimal number, String shown) {
    assertThat(Numbers.rounded(number, 2)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2190.263 | 2,190",
        "2.236    | 2.24",
        "0.00045645 | 0.000456",
        "5844226  | 5,840,000",
        "0        | 0"
      })
  void significantFigures(BigDecimal number, String shown) {
    assertThat(Numbers.significant(number, 3)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"20120026 | 20,120,026", "1E+3 | 1,000", "0.10 | 0.1", "-100 | -100", "0.000 | 0"})
  void exact(BigDecimal number, String shown) {
    assertThat(Numbers.exact(number)).isEqualTo(shown);
  }

  @Test
  @DisplayName("points stand under each other")
  void aligned() {
    assertThat(Numbers.aligned(new BigDecimal("1.5"), 3)).isEqualTo("1.5  ");
    assertThat(Numbers.aligned(new BigDecimal("12"), 3)).isEqualTo("12    ");
    assertThat(Numbers.aligned(new BigDecimal("0.0005"), 3)).isEqualTo("0.001");
  }

  @Test
  @DisplayName("a third is 33.3%, and of nothing there is no share")
  void percent() {
    assertThat(Numbers.percent(BigDecimal.ONE, BigDecimal.valueOf(3))).isEqualTo("33.3%");
    assertThat(Numbers.percent(BigDecimal.ONE, BigDecimal.ZERO)).isEqualTo("-");
  }
}
