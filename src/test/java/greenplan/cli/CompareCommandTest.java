package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Golden;
import greenplan.Program;
import greenplan.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plans beside each other. The small ones are worked by hand: 100 tCO2e in 2020/21; {@code small}
 * takes 10 t off each later year, {@code larger} 20 t, and 10 % of the 100 t in 2024/25 as well.
 */
class CompareCommandTest {

  private static final String GREEN = "scenarios/blmk-green-plan.yaml";
  private static final String LATE = "scenarios/blmk-late-start.yaml";
  private static final String FOLDER = "src/test/resources/compare/";
  private static final String SMALL = FOLDER + "small.yaml";
  private static final String LARGER = FOLDER + "larger.yaml";
  private static final String SHORTER = FOLDER + "shorter.yaml";

  @TempDir private Path folder;

  private static String compare(String... files) {
    String[] args = new String[files.length + 1];
    args[0] = "compare";
    System.arraycopy(files, 0, args, 1, files.length);
    Outcome outcome = Program.run(args);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome.out();
  }

  @Test
  void blmkGivesWhatItGaveBefore() {
    Golden.check("blmk-late-start.compare.txt", compare(GREEN, LATE));
  }

  @Test
  @DisplayName("cumulative: small 4 x 90 = 360, larger 3 x 80 + 70 = 310, so 50 less")
  void smallPlansAreAsWorkedByHand() {
    assertThat(compare(SMALL, LARGER))
        .startsWith(
            "larger emits 50 tCO2e less than small from 2021/22 to 2024/25 (NHS Carbon Footprint).\n")
        .contains(
            """
            year                         small  larger  2 less 1
            ---------------------------  -----  ------  --------
            2020/21                        100     100         0
            2023/24                         90      80       -10
            2024/25                         90      70       -20
            ---------------------------  -----  ------  --------
            2021/22 to 2024/25 together    360     310       -50
            """);
  }

  @Test
  @DisplayName("15 % off 100 allows 85: 90 misses it by 5, 80 meets it by 5")
  void targetsStandSideBySide() {
    assertThat(compare(SMALL, LARGER))
        .contains(
            """
            target                 due      small   gap  larger  gap
            ---------------------  -------  ------  ---  ------  ---
            Fifteen per cent less  2023/24  missed   +5  met      -5
            """);
  }

  @Test
  @DisplayName("what is stated differently is named and measured; another source is no difference")
  void statementsStandSideBySide() {
    assertThat(compare(SMALL, LARGER))
        .endsWith(
            """
            What the scenarios state differently

            stated               small     larger
            -------------------  --------  --------
            measures.cut.tonnes  10 tCO2e  20 tCO2e
            measures.less        -         yes

            What these measures save, NHS Carbon Footprint, tCO2e; in all: from 2021/22 to 2024/25

            measure   1 in 2024/25  2 in 2024/25  1 in all  2 in all
            --------  ------------  ------------  --------  --------
            A cut               10            20        40        80
            Less use             -            10         -        10
            """);
  }

  @Test
  @DisplayName("shorter grows by 10 %: 110, 121, 133.1; small stands at 90: 364.1 - 270 = 94.1")
  void plansOfOtherYearsAreComparedInTheYearsOfBoth() {
    assertThat(compare(SMALL, SHORTER))
        .startsWith("shorter emits 94 tCO2e more than small from 2021/22 to 2023/24")
        .contains(
            """
            Base years differ: small 2020/21, shorter 2021/22.
            Current years differ: small 2020/21, shorter 2021/22.
            Horizons differ: small 2024/25, shorter 2023/24.
            Compared are the years that all have: 2021/22 to 2023/24.
            Not like for like: NHS Carbon Footprint in 2021/22: small 90, shorter 110 tCO2e.
            Not compared, as not every scenario has a target there: NHS Carbon Footprint Plus.
            """)
        .contains("Fifteen per cent less  2023/24, 2022/23  missed   +5  missed   +28\n");
  }

  @Test
  void threePlansAreComparedWithTheFirst() {
    assertThat(compare(LARGER, SMALL, SHORTER))
        .contains("small emits 30 tCO2e more than larger from 2021/22 to 2023/24")
        .contains("shorter emits 124 tCO2e more than larger from 2021/22 to 2023/24")
        .contains("year                         larger  small  shorter  2 less 1  3 less 1\n")
        .contains("2021/22 to 2023/24 together     240    270      364       +30      +124\n");
  }

  @Test
  void jsonHasAListWithOneValueForEachScenario() {
    String json = compare(SMALL, LARGER, "--format", "json");
    int run = json.indexOf("\"run\"");
    Golden.check("small-larger.compare.json", json.substring(0, run));
    assertThat(json.substring(run))
        .containsSubsequence("\"small.yaml\"", "\"larger.yaml\"", "\"small.yaml\"");
  }

  @Test
  void csvHasARowForEachBoundaryYearAndScenario() {
    assertThat(compare(SMALL, LARGER, "--format", "csv"))
        .startsWith("boundary,year,scenario,planned_tco2e,difference_to_first_tco2e\n")
        .contains("nhs-carbon-footprint,2024/25,small,90.0,0.0\n")
        .endsWith("nhs-carbon-footprint,2024/25,larger,70.0,-20.0\n")
        .hasLineCount(1 + 5 * 2);
  }

  @Test
  @DisplayName("the same file twice is no mistake, and there is no difference")
  void aPlanIsAsItself() {
    assertThat(compare(GREEN, GREEN))
        .contains("blmk-green-plan (2) emits as much as blmk-green-plan from 2025/26 to 2045/46")
        .endsWith("The scenarios state the same of the years to come.\n")
        .doesNotContain("+0", "Not like for like");
    assertThat(compare(GREEN, GREEN, "--format", "csv").lines().skip(1))
        .hasSize(2 * 27 * 2)
        .allMatch(row -> row.endsWith(",0.0"));
  }

  @Test
  void oneOfThemMayComeFromStandardInput() throws IOException {
    byte[] small = Files.readAllBytes(Program.HOME.resolve(SMALL));
    Outcome outcome = Program.run(small, "compare", "-", SHORTER);
    assertThat(outcome.out()).startsWith("shorter emits 94 tCO2e more than standard input from");
    Outcome twice = Program.run(small, "compare", "-", "-");
    assertThat(twice.code()).isEqualTo(2);
    assertThat(twice.err()).startsWith("error: - can stand for one scenario only");
  }

  @Test
  void aSingleFileIsWrongUsage() {
    Outcome outcome = Program.run("compare", SMALL);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("requires at least 2 values, but only 1");
  }

  @Test
  void mistakesOfAllFilesAreReportedTogether() throws IOException {
    String text = Files.readString(Program.HOME.resolve(SMALL));
    String bad = write("bad.yaml", text.replace("nhs-category", "nhs-catgory"));
    String none =
        write("none.yaml", text.replaceAll("(?s)measures:.*", "").replace("plan:", "x-plan:"));
    Outcome outcome = Program.run("compare", bad, SMALL, folder + "/missing.yaml", none);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("error[GP203] unknown key \"nhs-catgory\"")
        .contains("bad.yaml:10:5")
        .contains("error[GP105] there is no file")
        .contains("error[GP201] the scenario has no plan")
        .contains("none.yaml\n   = help: add \"targets:\", \"measures:\" or \"drivers:\"")
        .contains("4 errors;");
  }

  @Test
  void plansWithoutACommonYearCannotBeCompared() {
    Outcome outcome = Program.run("compare", SMALL, FOLDER + "much-later.yaml");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(
            """
            error[GP407] the scenarios have no year in common
              --> src/test/resources/compare/small.yaml
               = help: they run from their base years to their horizons: small 2020/21 to 2024/25, much-later 2030/31 to 2035/36

            1 error; `greenplan explain CODE` tells more about one
            """);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
