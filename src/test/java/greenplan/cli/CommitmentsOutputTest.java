package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program;
import org.junit.jupiter.api.Test;

/** The commitments of the BLMK plan, with nothing recorded but what the plan itself states. */
class CommitmentsOutputTest {

  private static final String BLMK = "scenarios/blmk-green-plan.yaml";

  @Test
  void allStandInTheTextAndNoneIsGoodWithoutData() {
    String text = Program.run("trajectory", BLMK).out();
    assertThat(text)
        .contains("0 achieved, 0 on track, 0 behind, 41 no data")
        .contains("13.7 (2025-02-28)");
    assertThat(text.lines().filter(line -> line.endsWith("  no data"))).hasSize(41);
  }

  @Test
  void allStandInTheJsonWithTheirStatus() {
    String json = Program.run("trajectory", BLMK, "--format", "json").out();
    assertThat(json.lines().filter(line -> line.contains("\"status\" : \"no data\""))).hasSize(41);
    assertThat(json).contains("\"commitments_as_of\" : \"2025-02-28\"");
  }

  /** A plan may lead to the target; as long as nothing is recorded, nobody knows. */
  @Test
  void whatThePlanLeadsToIsShownAndIsNoProgress() {
    String text = Program.run("trajectory", BLMK).out();
    assertThat(text)
        .contains(
            "Inhalers with less impact, first step: the plan leads to 14.00 kgCO2e/inhaler in 2025/26.")
        .containsPattern("Inhalers with less impact, first step .*- +- +no data\n");
  }
}
