package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Golden;
import greenplan.Program;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The commitments of the BLMK plan, with nothing recorded but what the plan itself states. */
class CommitmentsOutputTest {

  private static final String SCENARIO =
      """
      title: What BLMK promises
      organisation: BLMK
      year: 2024/25
      commitments: scenarios/data/blmk-commitments.csv
      progress: scenarios/data/blmk-progress.csv
      """;

  private static Program.Outcome trajectory(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "trajectory";
    args[1] = "-";
    System.arraycopy(options, 0, args, 2, options.length);
    return Program.run(SCENARIO.getBytes(StandardCharsets.UTF_8), args);
  }

  @Test
  void allStandInTheTextAndNoneIsGoodWithoutData() {
    Program.Outcome outcome = trajectory();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("0 achieved, 0 on track, 0 behind, 41 no data")
        .contains("13.7 (2025-02-28)");
    Golden.check("blmk.commitments.txt", outcome.out());
  }

  @Test
  void allStandInTheJsonWithTheirStatus() {
    String json = trajectory("--format", "json").out();
    assertThat(json.lines().filter(line -> line.contains("\"status\" : \"no data\""))).hasSize(41);
    assertThat(json).contains("\"commitments_as_of\" : \"2025-02-28\"");
  }
}
