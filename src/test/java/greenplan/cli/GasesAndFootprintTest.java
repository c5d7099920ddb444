package greenplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program;
import greenplan.Program.Outcome;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of gases and a scenario with the same gases say the same, in every year alike. */
class GasesAndFootprintTest {

  private static final String SCENARIO = "scenarios/milton-keynes-gases.yaml";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static JsonNode json(String... args) {
    Outcome outcome = Program.run(args);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return JSON.readTree(outcome.out());
  }

  private static BigDecimal total(String year) {
    return json("footprint", SCENARIO, "--year", year, "--format", "json")
        .at("/total_tco2e")
        .decimalValue();
  }

  @ParameterizedTest
  @CsvSource({"2022/23, 2022-23", "2024/25, 2024-25"})
  void miltonKeynesIsTheSameInBoth(String year, String name) {
    String file = "scenarios/gases/milton-keynes-gases-" + name + ".yaml";
    BigDecimal emitted =
        json("anaesthetic-gases", file, "--format", "json")
            .at("/all_gases/emitted/emissions_tco2e")
            .decimalValue();
    assertThat(total(year)).isEqualByComparingTo(emitted);
  }

  /**
   * The same litres in two years: whatever the set, a scenario has one for all its years, and pins
   * hold in all of them, so that the change is nothing.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "gwp: AR4",
        "gwp: AR6",
        "gwp: SDU",
        "factors: {pins: {nitrous-oxide.gwp: ipcc-gwp-ar4}}",
        "gwp: AR6\nfactors: {pins: {nitrous-oxide.gwp: gwp-sdu}}",
        "factors: {editions: {desnz: 2024}}"
      })
  void noScenarioMixesSetsBetweenYears(String choice) {
    String scenario =
        """
        title: T
        organisation: O
        year: 2024/25
        activities: {manifold: {activity: nitrous-oxide, amount: 1000 L, source: x}}
        years:
          2016/17:
            activities: {manifold: {activity: nitrous-oxide, amount: 1000 L, source: x}}
        """
            + choice
            + "\n";
    List<BigDecimal> totals =
        List.of("2016/17", "2024/25").stream()
            .map(year -> Program.pipe(scenario, "--year", year, "--format", "json"))
            .map(outcome -> JSON.readTree(outcome.out()).at("/total_tco2e").decimalValue())
            .toList();
    assertThat(totals.get(0)).isPositive().isEqualByComparingTo(totals.get(1));
  }

  /** Other potentials than those with which the figures were published: the expectations say so. */
  @Test
  void anotherSetThanThatOfTheBaseBreaksItsExpectations() {
    Outcome outcome =
        Program.run(
            "extends: scenarios/milton-keynes-gases.yaml\ngwp: RCoA\n".getBytes(UTF_8),
            "footprint",
            "-");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("error[GP502]").contains("milton-keynes-gases.yaml");
  }

  @Test
  void nitrousOxideIsShownAsNitrousOxide() {
    // 2,356.35696 kg x 273 = 643,285.45008 kg.
    assertThat(Program.run("footprint", SCENARIO).out())
        .containsPattern("nitrous oxide +643\\.3 +91\\.4%");
  }
}
