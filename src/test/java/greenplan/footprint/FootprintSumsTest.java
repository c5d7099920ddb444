package greenplan.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Footprints;
import greenplan.factors.Boundary;
import greenplan.factors.Placement;
import greenplan.units.Emissions;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sums by place and the year before; factors of 2019: gas 0.18385 and 0.02391 kg a kWh. */
class FootprintSumsTest {

  private static final String TWO_YEARS =
      """
      activities: {gas: 1000 kWh, average-car: {amount: 100 km, purpose: patient-travel}}
      years: {2018/19: {activities: {gas: 2000 kWh}}}
      """;

  private static final Footprint FOOTPRINT =
      Footprints.of(Footprints.scenario("2019/20", TWO_YEARS));

  private static Emissions kilograms(String number) {
    return Emissions.ofKilograms(new BigDecimal(number));
  }

  @Test
  @DisplayName("by category: what the boundary counts and nothing else")
  void byCategory() {
    assertThat(FOOTPRINT.by(Placement::ghgId))
        .isEqualTo(
            Map.of(
                "stationary-combustion",
                kilograms("183.85"),
                "fuel-and-energy",
                kilograms("23.91")));
  }

  @Test
  @DisplayName("the sums of another boundary hold what only that one counts")
  void byCategoryOfAnotherBoundary() {
    // an average car in 2019: 0.1771 exhaust and 0.04432 well-to-tank would be 22.14 kg; only the
    // key counts here
    assertThat(FOOTPRINT.within(Boundary.NHS_CARBON_FOOTPRINT_PLUS).by(Placement::nhsId))
        .containsOnlyKeys("energy-well-to-tank", "fossil-fuels", "patient-and-visitor-travel")
        .containsEntry("fossil-fuels", kilograms("183.85"));
  }

  @Test
  @DisplayName("the year before has the factors of its own year: 2000 x (0.18396 + 0.02557)")
  void previous() {
    Footprint before = FOOTPRINT.previous().orElseThrow();
    assertThat(before.year()).hasToString("2018/19");
    assertThat(before.total()).isEqualTo(kilograms("419.06"));
    assertThat(before.previous()).isEmpty();
  }
}
