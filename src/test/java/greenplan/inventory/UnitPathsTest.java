package greenplan.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Footprints;
import greenplan.footprint.Footprint;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the unit of an amount becomes the unit of a factor; factors of 2019 unless said. */
class UnitPathsTest {

  private static Footprint one(String line) {
    return Footprints.of(Footprints.scenario("activities:\n  line: {" + line + "}\n"));
  }

  /** The step that turns the amount, as {@code explain} shows it. */
  private static String steps(Footprint footprint, String component) {
    return Footprints.line(footprint, "line", component).component().steps().stream()
        .map(step -> step.by().value().toPlainString() + " " + step.to())
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  /** 0.18385 a gross kWh, 0.20428 a net one, 2.03053 a cubic metre and 2542.04 a tonne. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1000 kWh             | 183.85",
        "1 MWh                | 183.85",
        "0.001 GWh            | 183.85",
        "3.6 GJ               | 183.85", // 3.6 GJ / 0.0036 GJ a kWh = 1,000 kWh
        "3600 MJ              | 183.85",
        "1000 kWh (gross CV)  | 183.85",
        "1 MWh (gross CV)     | 183.85",
        "1000 kWh (net CV)    | 204.28",
        "1 GWh (net CV)       | 204280",
        "100 m3               | 203.053",
        "2 t                  | 5084.08",
        "2000 kg              | 5084.08",
      })
  void gas(String amount, BigDecimal kilograms) {
    Footprint footprint = one("activity: natural-gas, amount: " + amount);
    assertThat(Footprints.kilograms(footprint, "line", "combustion"))
        .isEqualByComparingTo(kilograms);
  }

  @Test
  @DisplayName("a plain kWh of a fuel is a gross kWh, and the workings say so")
  void plainKilowattHours() {
    Footprint footprint = one("activity: natural-gas, amount: 1 MWh");
    assertThat(steps(footprint, "combustion")).isEqualTo("1000 kWh, 1 kWh (gross CV)");
    assertThat(Footprints.line(footprint, "line", "combustion").component().steps())
        .extracting(Step::meaning)
        .containsExactly("1 MWh in kWh", "kWh of this fuel are taken as kWh (gross CV)");
  }

  /** A factor that is published in the unit itself wins over one that is converted. */
  @ParameterizedTest
  @CsvSource({"mi, 24.736", "km, 15.371"})
  void theFactorOfTheSameUnitIsTaken(String unit, BigDecimal kilograms) {
    Footprint footprint = one("activity: small-petrol-car, purpose: fleet, amount: 100 " + unit);
    assertThat(Footprints.kilograms(footprint, "line", "exhaust")).isEqualByComparingTo(kilograms);
    assertThat(steps(footprint, "exhaust")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "water-supply | 1,000 m3         | 344", // 1,000 x 0.344
        "water-supply | 1 million litres | 344",
        "water-supply | 1,000,000 L      | 344",
        "diesel       | 1 imperial gallon| 11.7930575299", // 4.54609 L x 2.59411
        "desflurane   | 1 L              | 2622.35", // 1.465 kg x 1790
        "desflurane   | 1 kg             | 1790",
        "desflurane   | 1000 mL          | 2622.35"
      })
  void theFirstComponent(String activity, String amount, BigDecimal kilograms) {
    Footprint footprint = one("activity: " + activity + ", amount: \"" + amount + "\"");
    assertThat(footprint.lines().get(0).emissions().kgCo2e()).isEqualByComparingTo(kilograms);
  }

  /** 1,000 L x 1.8728 kg/m3 = 1.8728 kg, at 265; half of the litres of a mixture. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nitrous-oxide         | 1,000 L | 496.292",
        "nitrous-oxide         | 1 m3    | 496.292",
        "nitrous-oxide-mixture | 1,000 L | 248.146",
        "entonox               | 1,000 L | 248.146"
      })
  void nitrousOxideByVolume(String activity, String amount, BigDecimal kilograms) {
    Footprint footprint = one("activity: " + activity + ", amount: \"" + amount + "\"");
    assertThat(footprint.total().kgCo2e()).isEqualByComparingTo(kilograms);
  }

  /** A 240 mL bottle: 0.24 x 1.465 = 0.3516 kg. */
  @ParameterizedTest
  @CsvSource({
    "AR5, 629.364", // x 1790, published 629.4
    "AR6, 910.644", // x 2590, published 910.6
    "SDU, 893.064", // x 2540, published 893.1
    "RCoA, 956.352" // x 2720, published 956.4
  })
  void bottles(String basis, BigDecimal kilograms) {
    Footprint footprint =
        Footprints.of(
            Footprints.scenario(
                "gwp: "
                    + basis
                    + "\nactivities:\n  d: {activity: desflurane, amount: 1 bottle,"
                    + " product: desflurane-240-ml}\n"));
    assertThat(footprint.total().kgCo2e()).isEqualByComparingTo(kilograms);
  }

  @Test
  @DisplayName("25 cylinders of 1,800 L are 45,000 L: 45,000 x 0.0018728 x 265 = 22,333.14 kg")
  void cylinders() {
    Footprint footprint =
        one(
            "activity: nitrous-oxide, amount: 25 cylinders, product: nitrous-oxide-cylinder-1800-l");
    assertThat(footprint.total().kgCo2e()).isEqualByComparingTo("22333.14");
    assertThat(steps(footprint, "release")).isEqualTo("1800 L, 0.0018728 kg");
  }

  /** Units that no bill has, though some could be converted. */
  @ParameterizedTest
  @ValueSource(strings = {"L", "mL", "million litres", "imperial gallon"})
  void gasIsNotMeteredInLitres(String unit) {
    assertThat(Footprints.problems(Footprints.scenario("activities: {gas: 1 " + unit + "}\n")))
        .singleElement()
        .asString()
        .startsWith("GP303 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"chp-gas", "natural-gas-100-mineral", "biogas", "landfill-gas"})
  void noGasIsMeteredInLitres(String activity) {
    assertThat(Footprints.problems(Footprints.scenario("activities: {" + activity + ": 1 L}\n")))
        .singleElement()
        .asString()
        .startsWith("GP303 ");
  }

  /** £1,000 of 2024/25 at prices of 2023: x 96.2507 / 100 x 0.219005 = 210.793845535. */
  @Test
  void poundsOfAnotherYearAreDeflated() {
    String scenario =
        "factors: {editions: {spend-sic: 2023}}\nactivities:\n  spend-pharmaceuticals: £1,000\n";
    Footprint footprint = Footprints.of(Footprints.scenario("2024/25", scenario));
    assertThat(footprint.total().kgCo2e()).isEqualByComparingTo("210.793845535");
  }

  /** £1,000 of 2019 in 2024/25 at prices of 2023: x 96.2507 / 81.1085 x 0.219005. */
  @Test
  void statedPriceYearsAreDeflatedFromThatYear() {
    String scenario =
        """
        factors: {editions: {spend-sic: 2023}}
        activities: {spend-pharmaceuticals: 81.1085 GBP 2019}
        """;
    Footprint footprint = Footprints.of(Footprints.scenario("2024/25", scenario));
    // 81.1085 x 96.2507 / 81.1085 = 96.2507 pounds of 2023
    assertThat(footprint.total().kgCo2e()).isEqualByComparingTo("21.0793845535");
  }

  @Test
  @DisplayName("pounds of the factor's own year are not deflated: 1,000 x 0.291727")
  void poundsOfTheSameYear() {
    Footprint footprint = one("activity: spend-pharmaceuticals, amount: £1k");
    assertThat(footprint.total().kgCo2e()).isEqualByComparingTo("291.727");
  }

  @Test
  @DisplayName(
      "pounds of a year that the deflators do not reach are refused, with the years they do")
  void poundsBeyondTheDeflators() {
    String scenario =
        Footprints.scenario(
            "2026/27",
            "factors: {editions: {spend-sic: 2023}}\nactivities: {spend-pharmaceuticals: £5}\n");
    assertThat(Footprints.problems(scenario))
        .containsExactly(
            "GP303 s.yaml:5:37: an amount in GBP (money, prices of the year itself) does not fit"
                + " Spend on medicines");
    assertThat(Footprints.hints(scenario)).singleElement().asString().contains("2015 to 2024");
  }

  @Test
  @DisplayName("declared emissions count as they are, in any unit of CO2e")
  void declaredEmissions() {
    String rest = ", source: a report, nhs-category: medicines";
    for (String amount : new String[] {"5 tCO2e", "5,000 kgCO2e", "0.005 ktCO2e"}) {
      Footprint footprint = one("activity: declared-emissions, amount: \"" + amount + "\"" + rest);
      assertThat(Footprints.kilograms(footprint, "line")).isEqualByComparingTo("5000");
    }
  }

  @Test
  @DisplayName("biogenic CO2 that is not published for a unit is not dropped without a word")
  void biogenicOfAnotherUnit() {
    assertThat(Footprints.problems(diesel("100 kWh (gross CV)")))
        .anyMatch(p -> p.startsWith("GP704") && p.contains("kWh (gross CV) is not published"));
    assertThat(Footprints.hints(diesel("100 kWh (gross CV)"))).anyMatch(h -> h.contains("L or"));
    assertThat(Footprints.problems(diesel("100 L"))).noneMatch(p -> p.startsWith("GP704"));
  }

  private static String diesel(String amount) {
    return Footprints.scenario("activities: {diesel: {amount: " + amount + ", source: a bill}}\n");
  }
}
