package greenplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Golden;
import greenplan.Program;
import greenplan.Program.Outcome;
import org.junit.jupiter.api.Test;

/** How sure are we? */
class UncertaintyCommandTest {

  private static final String BLMK = "scenarios/blmk-green-plan.yaml";
  private static final String SIX = "src/test/resources/uncertainty/six-lines.yaml";

  @Test
  void resultsAreWhatTheyWere() {
    Golden.check("blmk.uncertainty.txt", Program.run("uncertainty", BLMK).out());
    Golden.check("blmk.uncertainty.csv", run(BLMK, "csv").out());
    Golden.check("blmk.uncertainty.json", run(BLMK, "json").out());
    Golden.check("six-lines.uncertainty.txt", Program.run("uncertainty", SIX).out());
    Golden.check("six-lines.uncertainty.csv", run(SIX, "csv").out());
    Golden.check("six-lines.uncertainty.json", run(SIX, "json").out());
  }

  @Test
  void twiceTheSameBytes() {
    assertThat(run(BLMK, "json").out()).isEqualTo(run(BLMK, "json").out());
  }

  @Test
  void itIsSaidUnderWhatAssumptionsAChanceHolds() {
    assertThat(Program.run("uncertainty", BLMK).out()).contains("given these assumptions");
    assertThat(run(BLMK, "json").out())
        .contains(
            "\"given\" : \"given these assumptions\"", "\"wilson_95_low\"", "\"seed\" : 2025");
  }

  @Test
  void aScenarioThatSaysNothingOfItIsToldHow() {
    Outcome outcome = pipe("");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(
            """
            error[GP201] the scenario does not say how sure its figures are
              --> -
               = help: add "uncertainty:", as in uncertainty: {amounts: {gas: 5 %}}

            1 error; `greenplan explain CODE` tells more about one
            """);
  }

  /** A footprint without a plan has ranges too. */
  @Test
  void oneYearAloneHasARange() {
    Outcome outcome =
        pipe(
            "uncertainty: {seed: 1, trials: 1,000, amounts: {electricity: 10 %}}\n"
                .replace("1,000", "\"1,000\""));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("give or take", "(10.0%, 95 % range)", "share of trials below")
        .doesNotContain("How likely");
  }

  /** Without draws nothing needs a seed; with chances it does. */
  @Test
  void chancesNeedASeed() {
    assertThat(pipe("uncertainty: {amounts: {electricity: 10 %}}\n").out())
        .contains("No draws: with a seed");
    assertThat(pipe("uncertainty: {trials: 500, amounts: {electricity: 10 %}}\n").err())
        .isEqualTo(
            """
            error[GP201] "trials" needs draws, and draws need a seed
              --> standard input:7:23
              |
            7 | uncertainty: {trials: 500, amounts: {electricity: 10 %}}
              |                       ^^^ add seed: 2025 (any whole number): the same seed gives the same result

            1 error; `greenplan explain CODE` tells more about one
            """);
  }

  /**
   * A level far above and one far below 1,000 t +- 10 %. Of 500 trials that all meet it, Wilson's
   * lower bound is 1 / (1 + 1.95996^2 / 500) = 0.992376, and the upper one of none 1 - 0.992376.
   */
  @Test
  void theTableHoldsTheChanceOfEachTargetBelowTheYears() {
    String scenario =
        """
        title: A test
        organisation: A trust
        year: 2024/25
        boundary: nhs-carbon-footprint
        activities:
          heat: {activity: declared-emissions, amount: 1000 tCO2e, nhs-category: building-energy, source: x}
        targets:
          easy: {by: 2025/26, level: 5000 tCO2e}
          hard: {by: 2025/26, level: 1 tCO2e}
        uncertainty: {seed: 1, trials: 500, amounts: {heat: 10 %}}
        """;
    Outcome outcome = Program.run(scenario.getBytes(UTF_8), "uncertainty", "-", "--format", "csv");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "kind,boundary,year,target,planned_tco2e,mean_tco2e,p5_tco2e,p25_tco2e,"
                            + "p50_tco2e,p75_tco2e,p95_tco2e,allowed_tco2e,probability_met,"
                            + "wilson_95_low,wilson_95_high"),
            line ->
                assertThat(line)
                    .matches("year,nhs-carbon-footprint,2024/25,,1000\\.0(,[0-9.]+){6},,,,"),
            line ->
                assertThat(line)
                    .matches("year,nhs-carbon-footprint,2025/26,,1000\\.0(,[0-9.]+){6},,,,"),
            line ->
                assertThat(line)
                    .startsWith(
                        "target,nhs-carbon-footprint,2025/26,easy,1000.0,,,,,,,5000.0,1.0,0.99237"),
            line ->
                assertThat(line)
                    .startsWith("target,nhs-carbon-footprint,2025/26,hard,1000.0,,,,,,,1.0,0.0,")
                    .contains(",0.00762"));
  }

  private static Outcome run(String file, String format) {
    return Program.run("uncertainty", file, "--format", format);
  }

  private static Outcome pipe(String rest) {
    String scenario =
        """
        title: A test
        organisation: A trust
        year: 2019/20
        boundary: ghg-protocol
        activities:
          electricity: {amount: "100,000 kWh", source: a}
        """
            + rest;
    return Program.run(scenario.getBytes(UTF_8), "uncertainty", "-");
  }
}
