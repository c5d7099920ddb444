package greenplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program;
import greenplan.Program.Outcome;
import org.junit.jupiter.api.Test;

/** The cheapest set for a target among more measures than every set can be run of. */
class ManyMeasuresTest {

  private static final int FILLERS = 13;

  /** Each filler saves 1 t of its own line of 10 t, for a million pounds. */
  private static final String HEAD =
      """
      title: Many measures
      organisation: A trust
      year: 2024/25
      boundary: nhs-carbon-footprint
      plan: {attribution: shapley}
      activities:
        heat: {activity: declared-emissions, amount: 1000 tCO2e, nhs-category: building-energy, source: x}
        power: {activity: declared-emissions, amount: 100 tCO2e, nhs-category: building-energy, source: x}
      """;

  /**
   * Alone the pump saves 1,000 - 800 = 200 t and the green tariff 50 t; both save 1,100 - 450 = 650
   * t. On power the pump is worth -800 first and -350 - 50 second, so its credit is 1,000 - 600 =
   * 400 t, and by credits it does for the 300 t that are asked for. By the plan it does not, and
   * after one step the tariff comes with it: 650 t for £250,000. A pump with every filler saves 213
   * t and a tariff with them 63 t, so no other set does, but larger ones.
   */
  @Test
  void whatCreditsPromiseAndThePlanDoesNotKeepIsAskedForAgain() {
    String measures =
        """
          pump: {does: switch, lines: [heat], by: 100 %, to: power, conversion: 0.8 tCO2e/tCO2e,
                 capital: 100000 GBP 2024, cost-life: 1, source: x}
          tariff: {does: change-factor, lines: [power], by: 50 %, capital: 150000 GBP 2024, cost-life: 1, source: x}
        """;
    assertThat(optimise(measures, 930).out())
        .contains("Best set: 650 tCO2e for £250,000")
        .contains("In 2025/26 the plan with it alone comes to 580 tCO2e; goal allows 930.\n")
        .contains(
            "Found by credits and run through the plan: a cheaper set that meets it may exist.\n");
  }

  /**
   * Two measures halve the heat: 750 t together, a credit of 375 t each, 500 t alone. By credits
   * both are needed for 500 t; the plan keeps the target without the dearer one.
   */
  @Test
  void whatOverlapMakesSuperfluousIsLeftOut() {
    String measures =
        """
          one: {does: use-less, lines: [heat], by: 50 %, capital: 100000 GBP 2024, cost-life: 1, source: x}
          two: {does: use-less, lines: [heat], by: 50 %, capital: 120000 GBP 2024, cost-life: 1, source: x}
        """;
    assertThat(optimise(measures, 730).out())
        .contains("Best set: 375 tCO2e for £100,000; the plan run again with it alone: 500 tCO2e\n")
        .contains("In 2025/26 the plan with it alone comes to 730 tCO2e; goal allows 730.\n");
  }

  /** All together save 750 + 13 t of 1,230 t. */
  @Test
  void whatNoSetReachesIsAnErrorThatSaysHowFarItIsOff() {
    String measures =
        """
          one: {does: use-less, lines: [heat], by: 50 %, capital: 100000 GBP 2024, cost-life: 1, source: x}
          two: {does: use-less, lines: [heat], by: 50 %, capital: 120000 GBP 2024, cost-life: 1, source: x}
        """;
    Outcome outcome = optimise(measures, 466);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .contains(
            "error[GP522] no set within the limits meets \"goal\": even all measures leave 467 tCO2e"
                + " in 2025/26, and it allows 466\n");
  }

  private static Outcome optimise(String measures, int level) {
    StringBuilder scenario = new StringBuilder(HEAD);
    for (int i = 1; i <= FILLERS; i++) {
      scenario.append("  line-").append(i);
      scenario.append(": {activity: declared-emissions, amount: 10 tCO2e,");
      scenario.append(" nhs-category: building-energy, source: x}\n");
    }
    scenario.append("targets:\n  goal: {by: 2025/26, level: ").append(level).append(" tCO2e}\n");
    scenario.append("measures:\n").append(measures);
    for (int i = 1; i <= FILLERS; i++) {
      scenario.append("  filler-").append(i).append(": {does: use-less, by: 10 %,");
      scenario.append(" lines: [line-").append(i).append("], capital: 1000000 GBP 2024,");
      scenario.append(" cost-life: 1, source: x}\n");
    }
    return Program.run(scenario.toString().getBytes(UTF_8), "optimise", "-", "--target", "goal");
  }
}
