package greenplan.units;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

  @ParameterizedTest
  @CsvSource({
    "10%, 0.1",
    "10 %, 0.1",
    "0.10, 0.1",
    "0, 0",
    "1, 1",
    "100%, 1",
    "0%, 0",
    "2.5%, 0.025",
    "' 33.3% ', 0.333",
    "0.5%, 0.005"
  })
  void fractionsAreReadFromPercentAndFromDecimals(String text, BigDecimal expected) {
    assertThat(Fraction.parse(text).value()).isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10        | did you mean "10%"?
          1.5       | did you mean "1.5%"?
          100       | did you mean "100%"?
          250       | a part of a whole is 0% to 100%
          101%      | a part of a whole is 0% to 100%
          -5%       | a part of a whole is 0% to 100%
          -0.1      | a part of a whole is 0% to 100%
          3,5%      | write a point for decimals; a fraction is written 10% or 0.10
          ten       | a fraction is written 10% or 0.10
          10 pct    | a fraction is written 10% or 0.10
          1e-1      | a fraction is written 10% or 0.10
          10%%      | a fraction is written 10% or 0.10
          %         | a fraction is written 10% or 0.10
          ''        | a fraction is written 10% or 0.10
          """)
  void whatIsNoPartOfAWholeIsRefused(String text, String hint) {
    Fault fault = Fraction.parse(text).fault();
    assertThat(fault.code()).isEqualTo(Code.GP308);
    assertThat(fault.message()).contains("\"" + text + "\" is not a fraction");
    assertThat(fault.hint()).isEqualTo(hint);
  }
}
