package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Golden;
import greenplan.Program;
import greenplan.Program.Outcome;
import org.junit.jupiter.api.Test;

/** The claims of the BLMK Green Plan 2025-28, worked out again. */
class ClaimsCommandTest {

  private static final String BLMK = "scenarios/blmk-green-plan.yaml";

  @Test
  void blmkGivesWhatItGaveBefore() {
    Golden.check("blmk.claims.txt", Program.run("claims", BLMK).out());
    Golden.check("blmk.claims.json", Program.run("claims", BLMK, "--format", "json").out());
    Golden.check("blmk.claims.csv", Program.run("claims", BLMK, "--format", "csv").out());
  }

  @Test
  void sevenAreReproducedAndOneIsImplausible() {
    assertThat(Program.run("claims", BLMK).out())
        .containsPattern("saved-share +about 5% +reproduced +5.08 %")
        .containsPattern("saved-as-miles +73 million miles +reproduced +72,820,000 mi")
        .containsPattern("baseline-as-laps +nearly 60,000 .* +reproduced +57,500 lap")
        .containsPattern("cf-on-2019-20 +about 47% +reproduced +46.89 %")
        .containsPattern("cf-plus-on-2019-20 +about 73% +reproduced +72.97 %")
        .containsPattern("cf-rate +about 7% +reproduced +7.35 %")
        .containsPattern("cf-plus-rate +over 5% +reproduced +5.68 %")
        .containsPattern("walking-aids +6 ktCO2e +implausible +likely 6 tCO2e")
        .contains("0.2266 kgCO2e/mi, car-small-petrol.owned of desnz-2023")
        .contains("implied factor        0.22603 kgCO2e/mi")
        .contains("1 of 8 refuted or implausible");
  }

  @Test
  void exitIsThreeOnlyWhereItIsAskedFor() {
    assertThat(Program.run("claims", BLMK).code()).isZero();
    Outcome asked = Program.run("claims", BLMK, "--fail-on", "claims");
    assertThat(asked.code()).isEqualTo(3);
    assertThat(asked.out()).isEqualTo(Program.run("claims", BLMK).out());
  }

  @Test
  void checkWarnsOfWhatIsImplausible() {
    Outcome outcome = Program.run("check", BLMK);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err())
        .contains("warning[GP609] 6 ktCO2e is more than the footprint of all walking aids")
        .contains("warning[GP609] 6 ktCO2e for 2500 GBP is 2400 kgCO2e a pound")
        .contains("scenarios/blmk-base.yaml:290:11");
  }
}
