package greenplan.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Footprints;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A footprint by gas and per unit of something, on lines small enough to work by hand. */
class GasTotalsTest {

  /** 0.18351 + 0.00024 + 0.0001 = 0.18385, so nothing is left; well-to-tank is not split. */
  @Test
  void gas() {
    Footprint footprint = Footprints.of(Footprints.scenario("activities: {gas: 1000 kWh}\n"));
    GasTotals gases = GasTotals.of(footprint.counted());
    assertThat(gases.co2().kgCo2e()).isEqualByComparingTo("183.51");
    assertThat(gases.ch4().kgCo2e()).isEqualByComparingTo("0.24");
    assertThat(gases.n2o().kgCo2e()).isEqualByComparingTo("0.1");
    assertThat(gases.notSplit().kgCo2e()).isEqualByComparingTo("23.91");
    assertThat(gases.rounding().isZero()).isTrue();
  }

  @Test
  @DisplayName("0.17447 + 0.00105 + 0.00055 is one too much for 0.17606: the rounding stands apart")
  void rounding() {
    Footprint footprint =
        Footprints.of(Footprints.scenario("activities: {district-heat: 1000 kWh}\n"));
    FootprintLine generation = Footprints.line(footprint, "district-heat", "generation");
    GasTotals gases = GasTotals.of(List.of(generation));
    assertThat(gases.rounding().kgCo2e()).isEqualByComparingTo("-0.01");
  }

  @Test
  @DisplayName("of nothing there is nothing")
  void nothing() {
    GasTotals gases = GasTotals.of(List.of());
    assertThat(gases.co2().isZero()).isTrue();
    assertThat(gases.rounding().isZero()).isTrue();
    assertThat(Totals.of(List.of()).isZero()).isTrue();
  }

  @Test
  @DisplayName("207.76 kg on 800 m2 are 0.2597 kg/m2; on 3 beds 69.2533... to 34 digits")
  void intensities() {
    Footprint footprint =
        Footprints.of(
            Footprints.scenario(
                "activities: {gas: 1000 kWh}\ndenominators: {floor-area: 800 m2, beds: 3 beds}\n"));
    List<Intensity> intensities = Intensity.of(footprint);
    assertThat(intensities).extracting(Intensity::name).containsExactly("floor-area", "beds");
    assertThat(intensities.get(0).kgCo2e()).isEqualByComparingTo("0.2597");
    assertThat(intensities.get(0).per().symbol()).isEqualTo("m2");
    assertThat(intensities.get(1).kgCo2e())
        .isEqualByComparingTo("69.25333333333333333333333333333333");
  }

  @Test
  @DisplayName("two years by heading; what one of them lacks counts as nothing there")
  void changes() {
    Footprint before =
        Footprints.of(Footprints.scenario("activities: {gas: 1000 kWh, water-supply: 1 m3}\n"));
    Footprint after =
        Footprints.of(Footprints.scenario("activities: {gas: 500 kWh, desflurane: 1 kg}\n"));
    List<YearChange> changes =
        YearChange.between(before, after, line -> line.line().activity().id());
    assertThat(changes)
        .extracting(YearChange::heading)
        .containsExactly("desflurane", "natural-gas", "water-supply");
    assertThat(changes)
        .extracting(c -> c.change().kgCo2e().stripTrailingZeros().toPlainString())
        .containsExactly("1790", "-103.88", "-0.344");
  }
}
