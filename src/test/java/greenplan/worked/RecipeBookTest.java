package greenplan.worked;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Footprints;
import greenplan.Program;
import greenplan.footprint.Footprint;
import greenplan.report.Numbers;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The equations of the Kent and Medway emissions recipe book
 * (https://github.com/danwrisar/KMSIMG_NHS_EmissionsRecipeBook), with what is wrong in them.
 */
class RecipeBookTest {

  private static final Footprint BOOK =
      Footprints.ofFile(Program.RESOURCES.resolve("worked/recipe-book.yaml"));

  /** Published results are tonnes with two decimals, rounded half up: 18.385 is 18.39. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eq-1-4  | combustion   | 167.553741912 | 167.55", // 911,361.12 x 0.18385
        "eq-1-5  | combustion   | 18.385        | 18.39",
        "eq-1-6  | combustion   | 36.77         | 36.77",
        "eq-3-5  | release      | 25.11         | 25.11", // 45,000 x 0.0018 x 310
        "eq-3-6  | release      | 45.198        | 45.20",
        "eq-5-4  | generation   | 75.990846168  | 75.99", // 297,303.78 x 0.2556
        "eq-5-5  | generation   | 12.78         | 12.78",
        "eq-5-6  | generation   | 4.6008        | 4.60",
        "eq-1-4  | well-to-tank | 21.7906443792 | 21.79", // 6.10: 911,361.12 x 0.02391
        "eq-1-5  | well-to-tank | 2.391         | 2.39", // 6.11
        "eq-1-6  | well-to-tank | 4.782         | 4.78", // 6.12
        "eq-5-4  | transmission-and-distribution | 6.451492026 | 6.45", // 6.13: x 0.0217
        "eq-5-5  | transmission-and-distribution | 1.085       | 1.09", // 6.14
        "eq-5-6  | transmission-and-distribution | 0.3906      | 0.39", // 6.15
        "eq-9-4  | supply       | 0.215         | 0.22"
      })
  void oneLine(String line, String component, BigDecimal tonnes, String published) {
    BigDecimal found = Footprints.kilograms(BOOK, line, component).movePointLeft(3);
    assertThat(found).isEqualByComparingTo(tonnes);
    assertThat(Numbers.rounded(found, 2)).isEqualTo(published);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eq-4-5-petrol | eq-4-5-diesel     | 69.8581 | 69.86", // 20,000 x 2.19585 + 10,000 x
        // 2.59411
        "eq-p-3-tax    | eq-p-3-management | 2.573   | 2.57", // 3,400 x 0.145 + 20,000 x 0.104
        "eq-p-4-dental | eq-p-4-wholesale  | 24.07   | 24.07" // 7,200 x 0.725 + 50,000 x 0.377
      })
  void twoLines(String one, String other, BigDecimal tonnes, String published) {
    BigDecimal found =
        Footprints.kilograms(BOOK, one).add(Footprints.kilograms(BOOK, other)).movePointLeft(3);
    assertThat(found).isEqualByComparingTo(tonnes);
    assertThat(Numbers.rounded(found, 2)).isEqualTo(published);
  }

  /** 10,000 / 1.2578 x 2.19585 + 20,000 / 1.3117 x 2.59411; the prices are given to 30 digits. */
  @Test
  void fuelByPriceNeverEnds() {
    BigDecimal found =
        Footprints.kilograms(BOOK, "eq-4-4-petrol")
            .add(Footprints.kilograms(BOOK, "eq-4-4-diesel"))
            .movePointLeft(3);
    BigDecimal tolerance = new BigDecimal("1e-24");
    assertThat(found.subtract(new BigDecimal("57.01126691485232780218077906980819")).abs())
        .isLessThan(tolerance);
    assertThat(Numbers.rounded(found, 2)).isEqualTo("57.01");
  }

  @Test
  @DisplayName("3.6 counts a 50:50 mixture as pure: 45.198 t, of which half is oxygen")
  void aMixtureIsHalfOxygen() {
    BigDecimal printed = Footprints.kilograms(BOOK, "eq-3-6");
    BigDecimal mended = Footprints.kilograms(BOOK, "eq-3-6-mended");
    assertThat(printed).isEqualByComparingTo("45198");
    assertThat(mended).isEqualByComparingTo("22599");
  }

  @Test
  @DisplayName("5.5 prints its result as its amount: 12,780 kWh would be 3.27 t, not 12.78 t")
  void anAmountThatIsAResult() {
    assertThat(Footprints.kilograms(BOOK, "eq-5-5-printed", "generation"))
        .isEqualByComparingTo("3266.568");
  }

  /** An expectation beside the amounts notices: 120 t are in the table, 100 t in the equation. */
  @ParameterizedTest
  @CsvSource({"100, 0", "120, 1"})
  void theTableAndTheEquationOfChapter8Differ(int offensive, int code) {
    Program.Outcome outcome =
        Program.pipe(
            Footprints.scenario(
                """
                activities:
                  clinical-waste-low-temperature-incineration-high: %d t
                  clinical-waste-alternative-treatment: 40 t
                  clinical-waste-high-temperature-incineration: 40 t
                expect:
                  - total: 90.62 tCO2e
                """
                    .formatted(offensive)));
    assertThat(outcome.code()).isEqualTo(code);
    // 120 x 249 + 40 x 569 + 40 x 1074 = 95,600 kg
    assertThat(outcome.err().contains("error[GP502] expected 90.62 tCO2e, found 95.6 tCO2e"))
        .isEqualTo(code == 1);
  }

  @Test
  @DisplayName("table 8.2 shows 338 and 64 of 569 kg a tonne: 167 are missing")
  void theComponentsOfTable82AreIncomplete() {
    String line = ", source: table 8.2, scope: '3', ghg-category: waste, nhs-category: waste}\n";
    Program.Outcome outcome =
        Program.pipe(
            Footprints.scenario(
                "activities:\n"
                    + "  autoclave: {activity: declared-emissions, amount: 338 kgCO2e"
                    + line
                    + "  transport: {activity: declared-emissions, amount: 64 kgCO2e"
                    + line
                    + "expect:\n  - total: 569 kgCO2e\n"));
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("error[GP502] expected 0.569 tCO2e, found 0.402 tCO2e")
        .contains("standard input:8:12");
  }

  /** 7.2 and 7.3: miles x 1.609344 x gCO2/km / 1000 are kilograms of CO2, not tonnes of CO2e. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "expect: [{total: 2896.8192 tCO2}]  | error[GP303] tCO2 is not a unit of emissions",
        "activities: {grey: {activity: declared-emissions, amount: 2896.8 tCO2, source: a formula,"
            + " scope: '3', ghg-category: business-travel}} | error[GP303] tCO2 is carbon dioxide alone"
      })
  void carbonDioxideIsNotCo2e(String rest, String message) {
    Program.Outcome outcome = Program.pipe(Footprints.scenario(rest + "\n"));
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains(message);
  }
}
