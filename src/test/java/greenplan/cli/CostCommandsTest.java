package greenplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Golden;
import greenplan.Program;
import greenplan.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does it cost, and what should we buy? */
class CostCommandsTest {

  private static final String BLMK = "scenarios/blmk-green-plan.yaml";

  private static final String PROJECTS =
      """
      id,capital_kgbp,saving_tco2e
      led-lighting,400,1560
      building-controls,150,900
      insulation,300,700
      heat-pump,700,2600
      fleet-ev,250,780
      nitrous-manifold,40,620
      inhaler-switch,60,1900
      solar,350,640
      """;

  /** Two measures that halve one line: 750 t of 1,000 t together, 375 t each, 500 t alone. */
  private static final String HALVES =
      """
      title: Halves
      organisation: A trust
      year: 2024/25
      boundary: nhs-carbon-footprint
      activities:
        heat: {activity: declared-emissions, amount: 1000 tCO2e, nhs-category: building-energy, source: x}
      targets:
        half: {by: 2025/26, level: 500 tCO2e}
      measures:
        one: {does: use-less, lines: [heat], by: 50 %, capital: 100000 GBP 2024, cost-life: 1, source: x}
        two: {does: use-less, lines: [heat], by: 50 %, capital: 120000 GBP 2024, cost-life: 1, source: x}
        three: {does: use-less, lines: [heat], by: 0.001 %, source: x}
      """;

  @TempDir private Path folder;

  @Test
  void resultsAreWhatTheyWere() {
    Golden.check("blmk-green-plan.macc.txt", Program.run("macc", BLMK).out());
    Golden.check("blmk-green-plan.macc.json", Program.run("macc", BLMK, "--format", "json").out());
    Golden.check("blmk-green-plan.macc.csv", Program.run("macc", BLMK, "--format", "csv").out());
    Golden.check(
        "blmk-green-plan.optimise.txt", Program.run("optimise", BLMK, "--budget", "£40m").out());
    Golden.check(
        "blmk-green-plan.optimise.json",
        Program.run("optimise", BLMK, "--budget", "£40m", "--format", "json").out());
  }

  /** methods.md 10.5. */
  @Test
  void theReferenceProjects() throws IOException {
    String table = file("projects.csv", PROJECTS);
    Outcome outcome = Program.run("optimise", table, "--budget", "£1.0m");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("Best set: 6,020 tCO2e for £950,000\n")
        .contains("Cheapest first: 5,760 tCO2e for £900,000\n")
        .contains("Regret of cheapest first: 260 tCO2e\n")
        .contains("Savings of a table are added");
    assertThat(Program.run("optimise", table, "--target", "6,500 tCO2e").out())
        .contains("Best set: 6,800 tCO2e for £1,200,000\n");
    String json = Program.run("optimise", table, "--budget", "£1.0m", "--format", "json").out();
    assertThat(json)
        .contains("\"budget_gbp\" : \"1000000.0\"", "\"projects.csv\" : ", "\"regret_tco2e\" : 260")
        .contains("\"npv_gbp\" : null")
        .doesNotContain(folder.toString());
  }

  /** Capital is 100 in each of two years; the limit of the first has room for one project. */
  @Test
  void limitsByYearHold() throws IOException {
    String table =
        file(
            "years.csv",
            """
            id,capital_kgbp,saving_tco2e,year,requires,exclusive
            a,100,10,2025/26,,
            b,100,20,2025/26,,
            c,100,30,2026/27,a,
            d,90,5,2026/27,,c
            """);
    String limits = file("limits.csv", "year,limit\n2025/26,\"£100,000\"\n");
    assertThat(Program.run("optimise", table, "--by-year", limits).out())
        .contains("Capital of 2025/26: at most £100,000\n")
        .contains("Best set: 40 tCO2e for £200,000\n")
        .contains("Cheapest first: 25 tCO2e for £190,000\n");
    String plain = file("projects.csv", PROJECTS);
    assertThat(Program.run("optimise", plain, "--by-year", limits).err())
        .contains("error[GP201] the project has no year, and capital is limited by year");
  }

  /** 100,000 / 375 t = 267; alone it saves 500 t, as nothing is left to overlap with. */
  @Test
  void overlapIsTrueAfterThePlanIsRunAgain() {
    assertThat(pipe(HALVES, "macc").out())
        .containsPattern("\none +375 +375 +100\\.0 +-100\\.0 .* 267 ")
        .contains("No costs are stated of: three. They are in no figure above.\n");
    assertThat(pipe(HALVES, "optimise", "--budget", "£110,000").out())
        .contains(
            "Best set: 375 tCO2e for £100,000; the plan run again with it alone: 500 tCO2e\n");
  }

  /** By credits, 375 t, both would be needed for a fall of 500 t; the plan itself needs one. */
  @Test
  void theCheapestSetForATargetIsFoundByThePlanAndNotByCredits() {
    assertThat(pipe(HALVES, "optimise", "--target", "half").out())
        .contains("Best set: 375 tCO2e for £100,000")
        .contains("In 2025/26 the plan with it alone comes to 500 tCO2e; half allows 500.\n")
        .contains("Every set was run through the plan: none that is cheaper meets it.\n");
  }

  @Test
  void whatCannotBeBoughtOrReachedIsAnError() throws IOException {
    assertThat(pipe(HALVES, "optimise", "--budget", "£5").err())
        .isEqualTo(
            """
            error[GP522] within the limits no measure can be bought
              --> --budget
               = help: the cheapest, "one", costs £100,000

            1 error; `greenplan explain CODE` tells more about one
            """);
    String far = HALVES.replace("level: 500", "level: 200");
    assertThat(pipe(far, "optimise", "--target", "half").err())
        .contains(
            "error[GP522] no set within the limits meets \"half\": even all measures leave 250"
                + " tCO2e in 2025/26, and it allows 200\n");
    assertThat(pipe(HALVES, "optimise", "--target", "whole").err())
        .contains("error[GP410] the scenario has no target \"whole\" after 2024/25\n");
    assertThat(pipe(HALVES, "optimise", "--budget", "5 kWh").err())
        .contains("error[GP303] \"5 kWh\" is not money\n");
    assertThat(pipe(HALVES, "optimise").err())
        .contains("error[GP201] nothing says what the choice is to keep to\n");
    String rich = HALVES + "appraisal: {minimum-npv: \"£1\"}\n";
    assertThat(pipe(rich, "optimise", "--budget", "£1m").err())
        .contains("error[GP522] no set of measures keeps to the minimum of net present value");
    String table = file("projects.csv", PROJECTS);
    assertThat(Program.run("optimise", table, "--target", "9,701 tCO2e").err())
        .contains("all projects together save 9700 tCO2e");
    assertThat(Program.run("optimise", table, "--budget", "£39,999").err())
        .contains("the cheapest, \"nitrous-manifold\", costs £40,000");
    assertThat(Program.run("macc", "scenarios/blmk-base.yaml").err())
        .contains("error[GP201] no measure that is on has costs\n");
  }

  @Test
  void projectsNeedEachOtherInNoCircle() throws IOException {
    String table =
        file("c.csv", "id,capital_kgbp,saving_tco2e,requires\na,1,1,b\nb,1,1,a\nc,-1,1,d\n");
    assertThat(Program.run("optimise", table, "--budget", "£1m").err())
        .contains("error[GP521] a needs b needs a: a circle\n")
        .contains("error[GP501] the capital is below zero\n");
  }

  /**
   * Even pounds and an odd budget: every set is one short of the bound, and none can be ruled out.
   */
  @Test
  void whatCannotBeProvenIsAnErrorAndNoGuess() throws IOException {
    StringBuilder table = new StringBuilder("id,capital_kgbp,saving_tco2e\n");
    for (int i = 0; i < 60; i++) {
      table.append("p").append(i).append(",").append(100 + 2 * i).append(",").append(100 + 2 * i);
      table.append("\n");
    }
    String hard = file("hard.csv", table.toString());
    assertThat(Program.run("optimise", hard, "--budget", "£4,001,000").err())
        .contains("error[GP522] the best set of 60 candidates cannot be proven");
  }

  /**
   * 81,108.5 pounds of 2019 are 100,000 of 2024 (index 81.1085 to 100). 375 t x 273.06 pounds of
   * 2022 / 0.905005 / 1.035 = 109,320, less 100,000: 9.3 thousand.
   */
  @Test
  void pricesAreOfOneYearAndCarbonIsNoCash() {
    String old = HALVES.replace("capital: 100000 GBP 2024", "capital: 81108.5 GBP 2019");
    assertThat(pipe(old, "macc").out())
        .isEqualTo(pipe(HALVES, "macc").out())
        .containsPattern("\none +375 +375 +100\\.0 +-100\\.0 +9\\.3 +267 ");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static Outcome pipe(String scenario, String command, String... options) {
    List<String> args = new ArrayList<>(List.of(command, "-"));
    args.addAll(List.of(options));
    return Program.run(scenario.getBytes(UTF_8), args.toArray(String[]::new));
  }
}
