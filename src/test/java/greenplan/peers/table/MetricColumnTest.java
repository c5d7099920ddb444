package greenplan.peers.table;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.diagnostics.Reading;
import greenplan.peers.Metric;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A metric says its unit in its name. */
class MetricColumnTest {

  @ParameterizedTest
  @CsvSource({
    "kgco2e_per_inhaler, kgCO2e/inhaler",
    "salbutamol_kgco2e_per_inhaler, kgCO2e/inhaler",
    "tCO2e_per_m2, tCO2e/m2",
    "kwh-per-m2, kWh/m2",
    "gas_kwh_gross_per_m2, kWh (gross CV)/m2",
    "waste-t-per-m2, t/m2",
    "water_m3_per_bed_day, m3/bed day",
    "l_per_patient_contact, L/patient contact",
    "mdi_share_percent, %"
  })
  void aNameWithAUnitIsAMetric(String name, String unit) {
    Reading<Metric> metric = MetricColumn.parse(name, true);
    assertThat(metric.isValue()).isTrue();
    assertThat(metric.value().unit()).isEqualTo(unit);
    assertThat(metric.value().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"footprint", "percent", "per_m2", "kwh_per", "kwh", "kwhs_per_m2", "kwh_per_acre"})
  void aNameWithoutAUnitIsRefused(String name) {
    Reading<Metric> metric = MetricColumn.parse(name, true);
    assertThat(metric.isValue()).isFalse();
    assertThat(metric.fault().message())
        .isEqualTo("the column \"" + name + "\" does not say its unit");
  }
}
