package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void aCommitmentIsCountedInTheUnitOfItsIndicator(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("c.csv"),
        """
        id,commitment,unit,direction,target,by,indicator
        a,Energy,MWh/m2,at_most,2,2026-03-31,energy
        """);
    Path scenario = folder.resolve("s.yaml");
    Files.writeString(
        scenario,
        """
        title: T
        organisation: O
        year: 2024/25
        activities: {electricity: 300 kWh}
        denominators: {floor: 100 m2}
        commitments: c.csv
        indicators:
          energy: {of: amount, lines: [electricity], denominator: floor, unit: kWh/m2}
        """);
    Program.Outcome outcome = Program.run("trajectory", scenario.toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("error[GP303] \"MWh/m2\" is not the unit of the indicator \"energy\"")
        .contains("c.csv:2:10")
        .contains("write kWh/m2");
  }
}
