package greenplan.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Footprints;
import greenplan.factors.Boundary;
import greenplan.factors.NhsCategory;
import greenplan.factors.Placement;
import greenplan.factors.Scope;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What each total counts: the scope figure of the NHS's "Net Zero" report beside the GHG Protocol.
 */
class BoundariesTest {

  /**
   * Kilograms of one line in the GHG Protocol, the Carbon Footprint (CF) and the Footprint Plus.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // fossil fuels with their well-to-tank: 183.85 + 23.91
        "activity: gas, amount: 1000 kWh                                    | 207.76 | 207.76 | 207.76",
        // NHS facilities
        "activity: hfc-134a, amount: 1 kg                                   | 1430   | 1430   | 1430",
        "activity: sevoflurane, amount: 1 kg                                | 216    | 216    | 216",
        // fleet: 24.736 + 6.712 well-to-tank
        "activity: small-petrol-car, purpose: fleet, amount: 100 mi         | 31.448 | 31.448 | 31.448",
        // electricity: 255.6 + 21.7 + 35.65 + 3.03
        "activity: electricity, amount: 1000 kWh                            | 315.98 | 315.98 | 315.98",
        "activity: small-petrol-car, purpose: business-travel, amount: 100 mi | 31.448 | 31.448 | 31.448",
        "activity: clinical-waste-incineration, amount: 1 t                 | 1074   | 1074   | 1074",
        "activity: water-supply, amount: 1000 m3                            | 344    | 344    | 344",
        // the supply chain: Scope 3 and CF+, not CF; 1,000 x 0.291727
        "activity: spend-pharmaceuticals, amount: 1000 GBP                  | 291.727 | 0     | 291.727",
        "activity: small-petrol-car, purpose: commuting, amount: 100 mi     | 31.448 | 0      | 31.448",
        // patients and visitors: no scope at all
        "activity: small-petrol-car, purpose: patient-travel, amount: 100 mi | 0     | 0      | 31.448",
        "activity: small-petrol-car, purpose: visitor-travel, amount: 100 mi | 0     | 0      | 31.448",
        // what an export avoids is for information
        "activity: exported-electricity, amount: 1000 kWh                   | 0      | 0      | 0",
        "activity: exported-heat, amount: 1000 kWh                          | 0      | 0      | 0",
        // methane and nitrous oxide 15.63 and well-to-tank 37.44; the biogenic 349.41 nowhere
        "activity: wood-pellets, amount: 1000 kWh                           | 53.07  | 53.07  | 53.07",
        "activity: onsite-renewable-electricity, amount: 1000 kWh           | 0      | 0      | 0"
      })
  void oneLine(String line, BigDecimal ghg, BigDecimal footprint, BigDecimal plus) {
    Footprint of = Footprints.of(Footprints.scenario("activities:\n  line: {" + line + "}\n"));
    assertThat(total(of, Boundary.GHG_PROTOCOL)).isEqualByComparingTo(ghg);
    assertThat(total(of, Boundary.NHS_CARBON_FOOTPRINT)).isEqualByComparingTo(footprint);
    assertThat(total(of, Boundary.NHS_CARBON_FOOTPRINT_PLUS)).isEqualByComparingTo(plus);
  }

  private static BigDecimal total(Footprint footprint, Boundary boundary) {
    return footprint.within(boundary).total().kgCo2e();
  }

  @Test
  @DisplayName("biogenic CO2 stands outside of the scopes: 1,000 kWh of pellets x 0.34941")
  void biogenic() {
    Footprint footprint =
        Footprints.of(Footprints.scenario("activities: {wood-pellets: 1000 kWh}\n"));
    assertThat(footprint.total(Scope.OUTSIDE_OF_SCOPES).kgCo2e()).isEqualByComparingTo("349.41");
    assertThat(footprint.apart())
        .extracting(l -> l.component().component().id())
        .containsExactly("outside-of-scopes");
  }

  @Test
  @DisplayName("an export avoids 1,000 x 0.2556 elsewhere and takes nothing off")
  void exports() {
    Footprint footprint =
        Footprints.of(
            Footprints.scenario(
                "activities: {electricity: 1000 kWh, exported-electricity: 1000 kWh}\n"));
    assertThat(footprint.total().kgCo2e()).isEqualByComparingTo("315.98");
    assertThat(Footprints.kilograms(footprint, "exported-electricity"))
        .isEqualByComparingTo("255.6");
  }

  /** Declared by its NHS category alone: nobody knows the scope, so only the NHS can count it. */
  @Test
  void notSplit() {
    Footprint footprint =
        Footprints.of(
            Footprints.scenario(
                "activities: {all: {activity: declared-emissions, amount: 5 tCO2e, source: a report,"
                    + " nhs-category: building-energy}}\n"));
    assertThat(footprint.total(Scope.NOT_SPLIT).kgCo2e()).isEqualByComparingTo("5000");
    assertThat(total(footprint, Boundary.GHG_PROTOCOL)).isZero();
    assertThat(total(footprint, Boundary.NHS_CARBON_FOOTPRINT)).isEqualByComparingTo("5000");
  }

  @ParameterizedTest
  @EnumSource(Scope.class)
  @DisplayName("the Footprint Plus contains the Carbon Footprint, in every scope")
  void plusContainsFootprint(Scope scope) {
    for (NhsCategory category : NhsCategory.values()) {
      Placement placement = new Placement(scope, null, category);
      boolean inFootprint = Boundary.NHS_CARBON_FOOTPRINT.includes(placement);
      assertThat(!inFootprint || Boundary.NHS_CARBON_FOOTPRINT_PLUS.includes(placement)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Boundary.class)
  @DisplayName("nothing counts biogenic CO2 or what is for information")
  void nothingCountsWhatStandsApart(Boundary boundary) {
    for (NhsCategory category : NhsCategory.values()) {
      for (Scope scope : List.of(Scope.OUTSIDE_OF_SCOPES, Scope.MEMO)) {
        assertThat(boundary.includes(new Placement(scope, null, category))).isFalse();
      }
    }
  }
}
