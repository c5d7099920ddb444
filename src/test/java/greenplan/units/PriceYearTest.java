package greenplan.units;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceYearTest {

  @Test
  void poundsOfAYearKnowTheirYear() {
    assertThat(PriceYear.of(2019)).hasToString("GBP 2019").isEqualTo(Unit.of("GBP 2019"));
    assertThat(PriceYear.year(Unit.of("GBP 2019"))).contains(2019);
  }

  @Test
  void otherUnitsHaveNoPriceYear() {
    assertThat(PriceYear.year(Unit.of("GBP"))).isEmpty();
    assertThat(PriceYear.year(Unit.of("kWh"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GBP 1949",
        "GBP 2101",
        "GBP 20190",
        "GBP 201",
        "GBP  2019",
        "GBP 2O19",
        "GBP ２０１９"
      })
  void aYearOfPricesIsAYear(String text) {
    assertThat(Unit.parse(text).isValue()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBP 1950", "GBP 2100"})
  void theFirstAndTheLastYearOfPricesAreKnown(String text) {
    assertThat(Unit.parse(text).value()).hasToString(text);
  }
}
