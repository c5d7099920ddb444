package greenplan.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Footprints;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts that cover other days than those of the year; water is 0.344 kg a cubic metre. */
class PartYearsTest {

  private static final String YEAR = "2018/19";

  private static BigDecimal cubicMetres(String line) {
    Footprint footprint =
        Footprints.of(Footprints.scenario(YEAR, "activities: {water-supply: {" + line + "}}\n"));
    return footprint.total().kgCo2e().divide(new BigDecimal("0.344"));
  }

  /** 30 June to 31 March are 275 days of 365. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from: 2018-06-30, part-year: scaled-by-days                      | 275 | 365",
        "from: 2018-06-30, part-year: as-measured                         | 275 | 275",
        "from: 2018-06-30, part-year: share-by-days                       | 275 | 275",
        // 2 March to 30 April: 60 days, 30 of them in the year
        "from: 2018-03-02, to: 2018-04-30, part-year: share-by-days       | 60  | 30",
        "from: 2019-03-31, to: 2019-04-01, part-year: share-by-days       | 2   | 1",
        // two years of which one is ours: 731 days, 365 of them
        "from: 2018-04-01, to: 2020-03-31, part-year: share-by-days       | 731 | 365",
        "from: 2018-04-01, to: 2018-04-01, part-year: scaled-by-days      | 1   | 365",
        // the whole year needs no rule, and has no effect with one
        "from: 2018-04-01, to: 2019-03-31                                 | 7   | 7",
        "from: 2018-04-01, to: 2019-03-31, part-year: scaled-by-days      | 7   | 7",
        "part-year: scaled-by-days                                        | 7   | 7"
      })
  void days(String period, int amount, BigDecimal counted) {
    assertThat(cubicMetres("amount: " + amount + " m3, " + period)).isEqualByComparingTo(counted);
  }

  @Test
  @DisplayName("a division that does not end is rounded once, to 34 digits")
  void rounded() {
    // 1 m3 x 365 / 275 x 0.344 = 0.45658181...
    Footprint footprint =
        Footprints.of(
            Footprints.scenario(
                YEAR,
                "activities: {water-supply: {amount: 1 m3, from: 2018-06-30,"
                    + " part-year: scaled-by-days}}\n"));
    assertThat(footprint.total().kgCo2e())
        .isEqualByComparingTo("0.4565818181818181818181818181818182");
  }

  @ParameterizedTest
  @DisplayName("an amount that is raised to the year counts as extrapolated, unless more is said")
  @CsvSource({
    "'part-year: scaled-by-days', extrapolated",
    "'part-year: scaled-by-days, quality: estimated', estimated",
    "'part-year: as-measured', ''",
    "'part-year: share-by-days, quality: metered', metered"
  })
  void quality(String keys, String expected) {
    String line = "amount: 1 m3, from: 2018-06-30, " + keys;
    Footprint footprint =
        Footprints.of(Footprints.scenario(YEAR, "activities: {water-supply: {" + line + "}}\n"));
    assertThat(footprint.lines().get(0).line().declared().details().quality()).isEqualTo(expected);
  }

  @Test
  @DisplayName("a leap year has 366 days")
  void leapYear() {
    Footprint footprint =
        Footprints.of(
            Footprints.scenario(
                "2019/20",
                "activities: {water-supply: {amount: 275 m3, from: 2019-07-01,"
                    + " part-year: scaled-by-days}}\n"));
    // 275 x 366 / 275 x 0.344
    assertThat(footprint.total().kgCo2e()).isEqualByComparingTo("125.904");
  }
}
