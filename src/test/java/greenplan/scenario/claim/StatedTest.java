package greenplan.scenario.claim;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures as plans write them: words, number, a word for its size, unit. */
class StatedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          about 5%                            | ABOUT    | 5           | %              | 1
          5 %                                 | ABOUT    | 5           | %              | 1
          About 7 % a year                    | ABOUT    | 7           | %/yr           | 1
          ~10 %                               | ABOUT    | 10          | %              | 10
          73.0 %                              | ABOUT    | 73.0        | %              | 0.1
          0.50 t                              | ABOUT    | 0.50        | t              | 0.01
          0 %                                 | ABOUT    | 0           | %              | 1
          73 million miles                    | ABOUT    | 73000000    | mi             | 1000000
          73.0 million miles                  | ABOUT    | 73000000    | mi             | 100000
          324,530 tCO2e                       | ABOUT    | 324530      | tCO2e          | 10
          £1.2m                               | ABOUT    | 1200000     | GBP            | 100000
          2 million litres                    | ABOUT    | 2           | million litres | 1
          nearly 60,000 laps                  | NEARLY   | 60000       | lap            | 10000
          nearly 60,000 times round the Earth | NEARLY   | 60000       | lap            | 10000
          just under 60,001 laps              | NEARLY   | 60001       | lap            | 1
          over 5%                             | OVER     | 5           | %              | 1
          More than 7 % per year              | OVER     | 7           | %/yr           | 1
          > 30 ktCO2e                         | OVER     | 30          | ktCO2e         | 10
          at least 16.5 ktCO2e                | AT_LEAST | 16.5        | ktCO2e         | 0.1
          less than 2 %                       | UNDER    | 2           | %              | 1
          below 12 kgCO2e                     | UNDER    | 12          | kgCO2e         | 1
          up to 1.25 billion km               | AT_MOST  | 1250000000  | km             | 10000000
          """)
  void isReadWithTheWorthOfItsLastDigit(
      String text, Bound bound, BigDecimal number, String unit, BigDecimal step) {
    Stated stated = Stated.parse(text).value();
    assertThat(stated.bound()).isEqualTo(bound);
    assertThat(stated.amount().number()).isEqualByComparingTo(number);
    assertThat(stated.amount().unit().symbol()).isEqualTo(unit);
    assertThat(stated.step()).isEqualByComparingTo(step);
    assertThat(stated.text()).isEqualTo(text).endsWith(stated.figure());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          73 million         | GP304 | 0  | "73 million" has no unit
          about 73 million   | GP304 | 6  | "73 million" has no unit
          73 million mles    | GP302 | 11 | unknown unit "mles"
          over 7,3 million t | GP301 | 5  | "7,3" is not a number
          73                 | GP304 | 0  | "73" has no unit
          about five percent | GP301 | 6  | "five percent" does not start with a number
          over               | GP301 | 0  | "over" does not start with a number
          ''                 | GP301 | 0  | no amount
          """)
  void whatCannotBeReadIsMarkedWhereItStands(String text, Code code, int offset, String message) {
    Fault fault = Stated.parse(text).fault();
    assertThat(fault.code()).isEqualTo(code);
    assertThat(fault.offset()).isEqualTo(offset);
    assertThat(fault.message()).isEqualTo(message);
  }
}
