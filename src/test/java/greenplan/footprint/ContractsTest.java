package greenplan.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Footprints;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two results for bought electricity: by the grid, and by what the contract says. */
class ContractsTest {

  private static Footprint with(String contract) {
    return Footprints.of(
        Footprints.scenario(
            "activities:\n  electricity: {amount: 1 MWh" + contract + "}\n  gas: 1000 kWh\n"));
  }

  /** 1,000 kWh x 0.2556 by the grid of 2019. */
  @ParameterizedTest
  @CsvSource({
    "0 kgCO2e/kWh,     0",
    "0.05 kgCO2e/kWh,  50",
    "50 kgCO2e/MWh,    50",
    "0.05 tCO2e/MWh,   50",
    "100 gCO2e/kWh,    100"
  })
  void marketBased(String rate, String kilograms) {
    Footprint footprint =
        with(", contract-factor: " + rate + ", contract-instrument: REGO-backed tariff");
    assertThat(footprint.electricityMarketBased().kgCo2e()).isEqualByComparingTo(kilograms);
    assertThat(footprint.electricityLocationBased().kgCo2e()).isEqualByComparingTo("255.6");
  }

  @Test
  @DisplayName(
      "a contract of zero keeps grid losses and well-to-tank: 21.7 + 35.65 + 3.03 in Scope 3")
  void zeroKeepsScope3() {
    Footprint footprint =
        with(", contract-factor: 0 kgCO2e/kWh, contract-instrument: REGO-backed tariff");
    Footprint without = with("");
    assertThat(Footprints.kilograms(footprint, "electricity")).isEqualByComparingTo("315.98");
    assertThat(footprint.total()).isEqualTo(without.total());
    footprint.lines().stream()
        .filter(l -> !l.component().component().isContractual())
        .forEach(l -> assertThat(l.marketBased()).isEqualTo(l.emissions()));
  }

  @Test
  @DisplayName("without a contract both results are the same")
  void withoutContract() {
    Footprint footprint = with("");
    assertThat(footprint.electricityMarketBased()).isEqualTo(footprint.electricityLocationBased());
  }

  @Test
  @DisplayName("heat can have a contract too; it is no electricity")
  void heat() {
    Footprint footprint =
        Footprints.of(
            Footprints.scenario(
                "activities: {district-heat: {amount: 1000 kWh, contract-factor: 0.1 kgCO2e/kWh,"
                    + " contract-instrument: the operator's figure}}\n"));
    FootprintLine generation = Footprints.line(footprint, "district-heat", "generation");
    assertThat(generation.emissions().kgCo2e()).isEqualByComparingTo("176.06");
    assertThat(generation.marketBased().kgCo2e()).isEqualByComparingTo("100");
    assertThat(footprint.electricityMarketBased().isZero()).isTrue();
  }

  @Test
  @DisplayName("a contract covers the same days as its line: 275 kWh x 366 / 275 x 0.1 = 36.6 kg")
  void partOfAYear() {
    Footprint footprint =
        Footprints.of(
            Footprints.scenario(
                "activities: {electricity: {amount: 275 kWh, from: 2019-07-01, part-year:"
                    + " scaled-by-days, contract-factor: 0.1 kgCO2e/kWh,"
                    + " contract-instrument: a supplier}}\n"));
    assertThat(footprint.electricityMarketBased().kgCo2e()).isEqualByComparingTo("36.6");
  }
}
