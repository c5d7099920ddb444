package greenplan.report.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import greenplan.cli.Found;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The fleet of the plan of the system, worked by hand. */
class FleetSectionTest {

  private static final Section BLMK = FleetSection.of(Found.blmk()).orElseThrow();
  private static final Figure FLEET = Sections.figure(BLMK, "fleet-fleet");

  /**
   * 100 vehicles that last 7 years: 100 / 7 = 14.286 are bought in 2025/26, 20 % of them, 2.857,
   * zero-emission; with the 5 that were, none of them old enough to leave, that is 7.857.
   */
  @Test
  void whatIsBoughtActsOnTheFleetAsOldVehiclesLeave() {
    assertThat(FLEET.headline())
        .isEqualTo(
            "Zero-emission fleet (ambulances report elsewhere): all zero-emission by the end of"
                + " 2033/34");
    assertThat(FLEET.sentence())
        .isEqualTo(
            "The zero-emission share goes from 5.0% at the end of 2024/25 to 100.0% in 2045/46;"
                + " 14.3 vehicles of 100 are bought in 2025/26.");
    assertThat(Sections.shown(FLEET.table()).get(0).subList(0, 6))
        .isEqualTo(List.of("2025/26", "100.0", "7.9", "7.9", "14.3", "2.9"));
  }

  /** 20 % of 100 / 7 vehicles, then all of them. */
  @Test
  void theSharesOfFleetAndPurchasesAreLines() {
    Chart chart = requireNonNull(FLEET.chart());
    assertThat(chart.unit()).isEqualTo("%");
    Series bought = chart.series().get(1);
    assertThat(requireNonNull(bought.values().get(0)).doubleValue()).isCloseTo(20, within(1e-9));
    assertThat(requireNonNull(bought.values().get(2)).doubleValue()).isCloseTo(100, within(1e-9));
    assertThat(BLMK.figures())
        .extracting(Figure::headline)
        .contains("Zero-emission share of the fleet without ambulances: its target is met");
  }

  @Test
  void aPlanWithoutVehiclesHasNoFleet() {
    assertThat(FleetSection.of(Found.in("scenarios/blmk-inhalers.yaml"))).isEmpty();
    assertThat(FleetSection.of(Found.in("scenarios/milton-keynes-2016-17.yaml"))).isEmpty();
  }
}
