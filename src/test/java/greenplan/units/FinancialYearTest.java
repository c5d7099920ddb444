package greenplan.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTest {

  private static FinancialYear year(String text) {
    return FinancialYear.parse(text).value();
  }

  @ParameterizedTest
  @CsvSource({
    "2019/20, 2019/20",
    "2019-20, 2019/20",
    "FY2019/20, 2019/20",
    "FY 2019/20, 2019/20",
    "2019/2020, 2019/20",
    "2019-2020, 2019/20",
    "' 2019/20 ', 2019/20",
    "1999/00, 1999/00",
    "1999/2000, 1999/00",
    "2009/10, 2009/10",
    "2008/09, 2008/09",
    "2099/00, 2099/00",
    "1900/01, 1900/01",
    "2199/00, 2199/00"
  })
  void yearsAreReadAndPrintedInOneWay(String text, String printed) {
    assertThat(year(text)).hasToString(printed).isEqualTo(year(printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019/21     | did you mean "2019/20"?
          2019/19     | did you mean "2019/20"?
          2016/18     | did you mean "2016/17"?
          2019/2021   | did you mean "2019/20"?
          2019/0020   | did you mean "2019/20"?
          2019-12     | did you mean "2019/20"?
          2019        | did you mean "2019/20" or "2018/19"?
          FY2019      | did you mean "2019/20" or "2018/19"?
          1900        | did you mean "1900/01"?
          2199        | did you mean "2199/00" or "2198/99"?
          19/20       | did you mean "2019/20"?
          FY19/20     | did you mean "2019/20"?
          fy2019/20   | did you mean "2019/20"?
          2019–20     | did you mean "2019/20"?
          2019 / 20   | did you mean "2019/20"?
          2019 to 2020 | did you mean "2019/20"?
          1819/20     | write it as 2019/20 (1 April 2019 to 31 March 2020)
          2200/01     | write it as 2019/20 (1 April 2019 to 31 March 2020)
          1800        | write it as 2019/20 (1 April 2019 to 31 March 2020)
          2019-12-31  | write it as 2019/20 (1 April 2019 to 31 March 2020)
          by 2028     | write it as 2019/20 (1 April 2019 to 31 March 2020)
          1920        | did you mean "1920/21" or "1919/20"?
          12          | write it as 2019/20 (1 April 2019 to 31 March 2020)
          20192020    | write it as 2019/20 (1 April 2019 to 31 March 2020)
          ２０１９/２０ | write it as 2019/20 (1 April 2019 to 31 March 2020)
          ''          | write it as 2019/20 (1 April 2019 to 31 March 2020)
          """)
  void whatIsNotOneFinancialYearIsRefused(String text, String hint) {
    Fault fault = FinancialYear.parse(text).fault();
    assertThat(fault.code()).isEqualTo(Code.GP306);
    assertThat(fault.message()).startsWith("\"" + text + "\" is not ");
    assertThat(fault.hint()).isEqualTo(hint);
  }

  /** 29 February 2020 lies in 2019/20; 2000 was a leap year, 2100 will not be one. */
  @ParameterizedTest
  @CsvSource({"2019/20, 366", "2020/21, 365", "2023/24, 366", "1999/00, 366", "2099/00, 365"})
  void yearsHaveTheDaysOfTheCalendar(String text, int days) {
    assertThat(year(text).days()).isEqualTo(days);
  }

  @Test
  void aYearRunsFromAprilToMarchAndTouchesTheNext() {
    assertThat(year("2019/20").firstDay()).isEqualTo(LocalDate.of(2019, 4, 1));
    assertThat(year("2019/20").lastDay()).isEqualTo(LocalDate.of(2020, 3, 31));
    for (FinancialYear y = year("1990/91"); y.startYear() < 2060; y = y.plus(1)) {
      assertThat(y.lastDay().plusDays(1)).isEqualTo(y.plus(1).firstDay());
    }
  }

  /** 1 April to 31 December are 275 of the days. */
  @Test
  void theCalendarYearHoldsMostOfIt() {
    assertThat(year("2024/25").calendarYear()).isEqualTo(2024);
  }

  @Test
  void yearsAreInOrder() {
    assertThat(year("2019/20")).isLessThan(year("2020/21")).isGreaterThan(year("1999/00"));
    assertThat(year("2019/20").plus(-20)).isEqualTo(year("1999/00"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1899, 2200, 0, -1})
  void yearsOutOfRangeCannotBeMade(int start) {
    assertThatIllegalArgumentException().isThrownBy(() -> new FinancialYear(start));
  }
}
