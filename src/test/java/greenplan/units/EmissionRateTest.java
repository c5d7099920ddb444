package greenplan.units;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Fault;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmissionRateTest {

  @ParameterizedTest
  @CsvSource({
    "0.05 kgCO2e/kWh, 0.05, kWh",
    "0.18385 kgCO2e / kWh (gross CV), 0.18385, kWh (gross CV)",
    "1.2 tCO2e/t, 1200, t",
    "'  205 gCO2e/kWh ', 0.205, kWh",
    "0.3 kg CO2e/GBP 2019, 0.3, GBP 2019",
    "-1 kgCO2e/kg, -1, kg"
  })
  void ratesAreReadInKilograms(String text, BigDecimal kilograms, String per) {
    EmissionRate rate = EmissionRate.parse(text).value();
    assertThat(rate.kgCo2e()).isEqualByComparingTo(kilograms);
    assertThat(rate.per()).isEqualTo(Unit.of(per));
  }

  /** Columns: text, code, start and length of the wrong part. */
  @ParameterizedTest
  @CsvSource({
    "0.05 kgCO2e, GP303, 0, 11",
    "0.05, GP303, 0, 4",
    "0.05 kg/kWh, GP303, 0, 11",
    "0.05 kgCO2/kWh, GP303, 0, 14",
    "'0,05 kgCO2e/kWh', GP301, 0, 4",
    "0.05 kgCO2x/kWh, GP302, 5, 6",
    "0.05 kgCO2e/kWx, GP302, 12, 3",
    "0.05 kgCO2e/  ton , GP305, 14, 3",
    "/kWh, GP301, 0, 0"
  })
  void whatIsNoRateIsRefusedAtTheWrongPart(String text, Code code, int offset, int length) {
    Fault fault = EmissionRate.parse(text).fault();
    assertThat(fault.code()).isEqualTo(code);
    assertThat(fault.offset()).isEqualTo(offset);
    assertThat(fault.length()).isEqualTo(length);
    assertThat(fault.hint()).isNotBlank();
  }
}
