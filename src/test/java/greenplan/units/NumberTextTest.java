package greenplan.units;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import greenplan.diagnostics.Reading;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0             | 0
          7             | 7
          007           | 7
          12            | 12
          123           | 123
          1234          | 1234
          1,234         | 1234
          12,345        | 12345
          123,456       | 123456
          1,234,567     | 1234567
          1,234,567.8   | 1234567.8
          0.5           | 0.5
          0.000001      | 0.000001
          3.50          | 3.5
          -3.5          | -3.5
          +3.5          | 3.5
          -1,234.5      | -1234.5
          -0            | 0
          99999999999999999999999999999999999999.99 | 99999999999999999999999999999999999999.99
          """)
  void numbersAreReadToTheLastDigit(String text, BigDecimal expected) {
    assertThat(NumberText.read(text).value()).isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "+",
        ".",
        ",",
        "-.",
        "1.",
        ".5",
        "1..2",
        "1.2.3",
        "1,",
        ",1",
        "1,2",
        "1,23",
        "1,2345",
        "12,34,567",
        "1234,567",
        "1,,234",
        "1,234,",
        "1,234,5",
        "1.234,5",
        "1,234.5,6",
        "0.1,234",
        "1 234",
        "1'234",
        "1_000",
        "--1",
        "+-1",
        "1-",
        "- 1",
        "1e3",
        "1E3",
        "1e",
        "e3",
        "0x10",
        "1d",
        "1f",
        "1L",
        "NaN",
        "Infinity",
        "∞",
        "½",
        "１２",
        "१२",
        "٣",
        "−1",
        "1%",
        "£1",
        "1kWh",
        "one",
        "TRUE",
        "1/2",
        "#REF!",
        "(5)"
      })
  void everythingElseIsRefusedWithAdvice(String text) {
    Fault fault = NumberText.read(text).fault();
    assertThat(fault.code()).isEqualTo(Code.GP301);
    assertThat(fault.offset()).isZero();
    assertThat(fault.length()).isEqualTo(text.length());
    assertThat(fault.message()).contains(text.isEmpty() ? "no number" : text);
    assertThat(fault.hint()).startsWith("write ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3,5       | a point for decimals (3.5)
          12,34,567 | commas only between thousands (1,234,567)
          1.234.567 | a point only for decimals
          2.01E+07  | write all digits
          .5        | 0.5
          """)
  void theAdviceFitsTheHabit(String text, String advice) {
    assertThat(NumberText.read(text).fault().hint()).contains(advice);
  }

  /** 60 characters are more than any honest number has; a megabyte of digits is not an amount. */
  @ParameterizedTest
  @CsvSource({"60, true", "61, false", "1000000, false"})
  void numbersHaveAtMostSixtyCharacters(int digits, boolean value) {
    Reading<BigDecimal> reading = NumberText.read("9".repeat(digits));
    assertThat(reading.isValue()).isEqualTo(value);
    if (!value) {
      assertThat(reading.fault().hint()).isEqualTo("a number has at most 60 characters");
    }
  }
}
