package greenplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Golden;
import greenplan.Program;
import greenplan.Program.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What rate do we need? */
class RateCommandTest {

  private static final String PACE = "src/test/resources/rate/pace.yaml";
  private static final String MEASURES = "src/test/resources/rate/measures.yaml";

  private static final String LEVELS =
      """
      title: A test
      organisation: A hospital
      year: 2024/25
      boundary: nhs-carbon-footprint
      activities:
        heat: {activity: declared-emissions, amount: 100 tCO2e, nhs-category: building-energy, source: x}
      """;

  @Test
  void resultsAreWhatTheyWere() {
    Golden.check("pace.rate.txt", Program.run("rate", PACE).out());
    Golden.check("pace.rate.json", Program.run("rate", PACE, "--format", "json").out());
    Golden.check("pace.rate.csv", Program.run("rate", PACE, "--format", "csv").out());
    Golden.check("measures.rate.txt", Program.run("rate", MEASURES).out());
    Golden.check("measures.rate.json", Program.run("rate", MEASURES, "--format", "json").out());
  }

  /**
   * The figures that the BLMK plan publishes: 95 and 100 now, 53 and 27 to come, 2 % growth.
   *
   * <p>(1 - 53/95 / 1.02^7) / 7 = 7.35 %, (1 - 0.27 / 1.02^14) / 14 = 5.68 %, (1 - 53/95) / 6 =
   * 7.37 %, (1 - 0.27) / 13 = 5.62 %; compound 1 - (53/95)^(1/7) = 8.00 %, 1 - 0.27^(1/14) = 8.93
   * %.
   */
  @Test
  void straightLinesGiveThePublishedRatesAndCompoundDoesNot() {
    String cf = Program.run("rate", PACE, "--target", "cf-2032").out();
    assertThat(cf)
        .containsPattern("% a year +from 2024/25  with 2% growth  from 2025/26  with 2% growth\n")
        .containsPattern("\\* linear-intensity +6\\.32 +7\\.35 +7\\.37 +8\\.41\n")
        .containsPattern("  linear-current +6\\.32 +- +7\\.37 +-\n")
        .containsPattern("  compound +8\\.00 +- +9\\.27 +-\n")
        .contains("7 steps from 2024/25; 6 steps from 2025/26")
        .contains("* as the plan means its rates: 7.35% a year from 2024/25 with 2% growth.");
    String plus = Program.run("rate", PACE, "--target", "cf-plus-2039").out();
    assertThat(plus)
        .containsPattern("\\* linear-intensity +5\\.21 +5\\.68 +5\\.62 +6\\.09\n")
        .containsPattern("  linear-current +5\\.21 +- +5\\.62 +-\n")
        .containsPattern("  compound +8\\.93 +- +9\\.58 +-\n")
        .contains("14 steps from 2024/25; 13 steps from 2025/26");
  }

  /**
   * nhs-method.md B6. 7 points of intensity: 95,000 x (1 - 0.49) x 1.02^7 = 55,654, and a year
   * later 95,000 x 0.44 x 1.02^8 = 48,976, below 53,000. Compound: 95,000 x 0.93^7 = 57,162. 5 % of
   * 400,000 for 14 years leaves 120,000.
   */
  @Test
  void aStatedRateIsFollowedInItsConventionAndOnDemandInAll() {
    String intensity = "\\* linear-intensity +2032/33 +55,654 +\\+2,654\n";
    assertThat(Program.run("rate", PACE).out())
        .containsPattern(intensity)
        .doesNotContainPattern("compound +20")
        .containsPattern("\\* linear-current +2039/40 +120,000 +\\+12,000\n");
    assertThat(Program.run("rate", PACE, "--target", "cf-2032").out())
        .containsPattern(intensity)
        .containsPattern("  linear-current +2031/32 +48,450 +-4,550\n")
        .containsPattern("  compound +2033/34 +57,162 +\\+4,162\n")
        .doesNotContain("over-5");
  }

  /** The plan comes to 96, 92, 83, 79 t; its 21 t become 30 t with 30/21 = 1.4286 times as much. */
  @Test
  void theUpliftOfTheWholeSetIsSaidOrThatThereIsNone() {
    assertThat(section("hard"))
        .contains("Measures: the target is met with every measure 1.43 times as large.\n")
        .contains("Full take-up of every measure from 2025/26 on leaves a gap of 9 tCO2e.\n")
        .contains("Latest start: the target is missed even without delay.\n");
    assertThat(section("soon"))
        .contains("Measures: the target is met with every measure 5 times as large.\n")
        .contains("Full take-up of every measure from 2025/26 on meets it too.\n");
    assertThat(section("near")).contains("Measures: they meet the target, with nothing to spare.");
    // 100 - 21 s = 84 at s = 0.762
    assertThat(section("middle"))
        .contains("Measures: they meet the target; 0.77 times their size would do.\n");
    // at most all of the heat and all of the waste: 10 t of travel are left
    assertThat(section("nothing-left"))
        .contains(
            "Measures: even at full take-up of every measure from 2025/26 on, the gap in 2031/32 is"
                + " 79 tCO2e;\neven with every measure 10 times as large it is 10 tCO2e.\n")
        .contains("Compound falls never reach zero.")
        .containsPattern("  compound +never +never\n");
  }

  /** 84 t are allowed in 2028/29: a year later 12 t and 5 t make 83; two years later it is 87. */
  @Test
  void theLatestStartOfEachMeasureIsSaid() {
    assertThat(section("middle"))
        .containsPattern("Insulation +may start 1 year later\n")
        .containsPattern("Waste sorting +any time\n");
    assertThat(section("near"))
        .containsPattern("Insulation +no later than planned\n")
        .containsPattern("Waste sorting +any time\n");
  }

  /** A measure that comes all at once in 2030/31 does nothing before, however large it is. */
  @Test
  void sizeAloneDoesNotDoWhereAllComesTooLate() {
    String late =
        LEVELS
            + """
            measures:
              late: {does: use-less, lines: [heat], by: 50 %, until: 2030/31, shape: step, assumption: x}
            targets:
              t: {by: 2027/28, level: 60 tCO2e}
              far: {by: 2030/31, level: 60 tCO2e}
              easy: {by: 2026/27, level: 100 tCO2e}
            """;
    assertThat(pipe(late).out())
        .contains(
            """
            Measures: even with every measure 10 times as large, the gap in 2027/28 is 40 tCO2e.
            Full take-up of every measure from 2025/26 on meets the target.
            """)
        .contains("Measures: the target is met without any.\n");
  }

  @Test
  void aPlanWithoutMeasuresOrGrowthHasRatesAllTheSame() {
    String plain = LEVELS + "targets: {t: {by: 2029/30, level: 80 tCO2e}}\n";
    assertThat(pipe(plain).out())
        .containsPattern("% a year +from 2024/25  from 2025/26\n")
        .containsPattern("  linear-current +4\\.00 +5\\.00\n")
        .contains("Measures: the plan has none that is on.\n")
        .doesNotContain("* ");
  }

  @Test
  void whereNothingIsEmittedThereIsNoRate() {
    String none =
        LEVELS.replace("100 tCO2e", "0 tCO2e") + "targets: {t: {by: 2029/30, level: 80 tCO2e}}\n";
    assertThat(pipe(none).out())
        .contains(
            "No rate can be spoken of: it is a percentage of what was emitted, down to zero or more.");
    assertThat(pipe(none, "--format", "json").out()).containsPattern("\"conventions\" : \\[ *]");
  }

  @Test
  void aConventionIsOneOfNine() {
    String wrong =
        LEVELS
            + """
            plan: {rate-convention: linear-intensty}
            targets: {t: {by: 2029/30, level: 80 tCO2e}}
            rates: {r: {target: t, rate: 3 %/yr, convention: compond}}
            """;
    Outcome outcome = pipe(wrong);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(
            """
            error[GP204] "linear-intensty" is not one of the values known here
              --> standard input:7:25
              |
            7 | plan: {rate-convention: linear-intensty}
              |                         ^^^^^^^^^^^^^^^ did you mean "linear-intensity"?

            error[GP204] "compond" is not one of the values known here
              --> standard input:9:50
              |
            9 | rates: {r: {target: t, rate: 3 %/yr, convention: compond}}
              |                                                  ^^^^^^^ did you mean "compound"?

            2 errors; `greenplan explain CODE` tells more about one
            """);
  }

  @Test
  void aStatedRateIsForALevelAhead() {
    String wrong =
        LEVELS
            + """
            years:
              2019/20:
                activities:
                  heat: {activity: declared-emissions, amount: 120 tCO2e, nhs-category: building-energy, source: x}
            targets:
              gone: {by: 2023/24, level: 110 tCO2e}
              sum: {by: 2029/30, budget: 300 tCO2e}
            rates:
              r: {target: gone, rate: 3 %/yr}
              s: {target: sum, rate: 3 %/yr}
            """;
    assertThat(pipe(wrong).err())
        .isEqualTo(
            """
            error[GP512] "gone" is due in 2023/24, not after the current year
              --> standard input:15:15
               |
            15 |   r: {target: gone, rate: 3 %/yr}
               |               ^^^^ name a target that lies ahead

            error[GP515] "sum" is a budget, and a rate leads to a level
              --> standard input:16:15
               |
            16 |   s: {target: sum, rate: 3 %/yr}
               |               ^^^ name a target with a reduction, a level or net zero

            2 errors; `greenplan explain CODE` tells more about one
            """);
  }

  @Test
  void aTargetThatIsAskedForExistsAndLiesAhead() {
    Outcome outcome = Program.run("rate", PACE, "--target", "cf-2023");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .isEqualTo(
            """
            error[GP410] the scenario has no target "cf-2023" after 2024/25
              --> --target
               = help: did you mean "cf-2032"?

            1 error; `greenplan explain CODE` tells more about one
            """);
    assertThat(pipe(LEVELS + "targets: {b: {by: 2029/30, budget: 300 tCO2e}}\n").err())
        .isEqualTo(
            """
            error[GP201] the scenario has no target after 2024/25
              --> -
               = help: add one under "targets:"; a budget is none, because no single year decides it

            1 error; `greenplan explain CODE` tells more about one
            """);
  }

  private static String section(String target) {
    Outcome outcome = Program.run("rate", MEASURES, "--target", target);
    assertThat(outcome.err()).isEmpty();
    return outcome.out();
  }

  private static Outcome pipe(String scenario, String... options) {
    List<String> args = new ArrayList<>(List.of("rate", "-"));
    args.addAll(List.of(options));
    return Program.run(scenario.getBytes(UTF_8), args.toArray(String[]::new));
  }
}
