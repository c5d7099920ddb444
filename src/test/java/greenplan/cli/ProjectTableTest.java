package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program;
import greenplan.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the projects of a table cost, without any scenario. */
class ProjectTableTest {

  /** 245,000 / 1,560 = 157.05; 160,000 / 900 = 177.78; 39,000 / 780 = 50; 1.3m / 2,600 = 500. */
  private static final String PROJECTS =
      """
      id,capital_kgbp,saving_tco2e,npv_kgbp,year
      pump,700,2600,-1300,2026/27
      controls,150,900,160,2025/26
      led,400,1560,245,2025/26
      fleet,250,780,-39,2027/28
      leak,40,0,12,2026/27
      """;

  @TempDir private Path folder;

  /**
   * led beats controls in NPV and in tonnes though its tonne "costs" more; so does it beat fleet.
   */
  @Test
  void whatEarnsMoneyIsNotRankedByTheCostOfATonne() throws IOException {
    Outcome outcome = Program.run("macc", file("my-projects.csv", PROJECTS));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .isEqualTo(
            """
            my-projects.csv: 5 projects; whether savings overlap, a table does not say
            Cost of a tonne: - NPV / tonnes, as the table has them; both must count the same years.
            k: thousand pounds.

            win-win, by tonnes  tCO2e  capital k  capital GBP/t  NPV k  GBP/t  front
            ------------------  -----  ---------  -------------  -----  -----  -----
            led                 1,560      400.0            256  245.0   -157  *
            controls              900      150.0            167  160.0   -178

            for money, by GBP/t  tCO2e  capital k  capital GBP/t     NPV k  GBP/t  front
            -------------------  -----  ---------  -------------  --------  -----  -----
            fleet                  780      250.0            321     -39.0     50
            pump                 2,600      700.0            269  -1,300.0    500  *

            no tonne saved  tCO2e  capital k  capital GBP/t  NPV k  GBP/t  front
            --------------  -----  ---------  -------------  -----  -----  -----
            leak                0       40.0              -   12.0      -

            * no other project is as good in NPV and in tonnes, and better in one (Pareto front).
            Below zero, GBP/t says nothing of the order: of two that earn the same, the one that saves fewer tonnes
            looks better. So look at NPV and tonnes.
            """);
  }

  /** 60,000 / 1,900 = 31.6 and 700,000 / 2,600 = 269.2 pounds of capital for a tonne. */
  @Test
  void withoutNpvOnlyTheCapitalIsCompared() throws IOException {
    String table =
        file(
            "projects.csv",
            """
            id,capital_kgbp,saving_tco2e
            heat-pump,700,2600
            insulation,300,700
            inhaler-switch,60,1900
            """);
    assertThat(Program.run("macc", table).out())
        .isEqualTo(
            """
            projects.csv: 3 projects; whether savings overlap, a table does not say
            k: thousand pounds.

            no NPV, by capital for a tonne  tCO2e  capital k  capital GBP/t  NPV k  GBP/t  front
            ------------------------------  -----  ---------  -------------  -----  -----  -----
            inhaler-switch                  1,900       60.0             32      -      -  *
            heat-pump                       2,600      700.0            269      -      -  *
            insulation                        700      300.0            429      -      -

            * no other project is as good in capital and in tonnes, and better in one (Pareto front);
            not every project has an NPV to compare it by.
            Capital for a tonne is not what a tonne costs: what a project costs or saves to run is not in it.
            A column npv_kgbp would say.
            """);
  }

  @Test
  void machinesGetEveryDigitAndWhatItWasMadeFrom() throws IOException {
    String table =
        file("projects.csv", "id,capital_kgbp,saving_tco2e,npv_kgbp\na,1,3,-2\nb,2,4,\n");
    assertThat(Program.run("macc", table, "--format", "csv").out())
        .isEqualTo(
            """
            project,kind,saving_tco2e,capital_gbp,capital_gbp_per_tco2e,npv_gbp,cost_gbp_per_tco2e,on_pareto_front
            a,for-money,3.0,1000.0,333.3333333333333,-2000.0,666.6666666666666,yes
            b,no-npv,4.0,2000.0,500.0,,,yes
            """);
    assertThat(Program.run("macc", table, "--format", "json").out())
        .startsWith(
            """
            {
              "formatVersion" : "1.0",
              "pareto_front_by" : "capital",
              "projects" : [
                {
                  "id" : "a",
                  "kind" : "for-money",
                  "on_pareto_front" : true,
                  "saving_tco2e" : 3,
                  "capital_gbp" : 1000,
                  "capital_gbp_per_tco2e" : 333.3333333333333,
                  "npv_gbp" : -2000,
                  "cost_gbp_per_tco2e" : 666.6666666666666
                },
            """)
        .contains("\"npv_gbp\" : null,\n", "\"inputs_sha256\" : {\n      \"projects.csv\" : \"")
        .doesNotContain(folder.toString());
  }

  @Test
  void everythingWrongWithATableIsSaidAtOnce() throws IOException {
    String bad =
        file(
            "bad.csv",
            """
            id,capital_kgbp,saving_tco2e,npv_kgbp
            a,-1,10,5
            a,1,10,5
            b,1,many,5
            c,,10,5
            """);
    Outcome outcome = Program.run("macc", bad);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("error[GP501] the capital is below zero\n", "bad.csv:2:3")
        .contains("error[GP207] \"a\" stands twice\n", "bad.csv:3:1")
        .contains("bad.csv:4:5")
        .contains("error[GP201] the row has no capital_kgbp\n", "bad.csv:5:3");
    String empty = file("empty.csv", "id,capital_kgbp,saving_tco2e\n");
    assertThat(Program.run("macc", empty).err())
        .contains("error[GP201] the table has no project\n");
    assertThat(Program.run("macc", folder.resolve("none.csv").toString()).err())
        .startsWith("error[GP105] there is no file ");
  }

  @Test
  void aLimitOfAYearThatTheTableDoesNotHaveIsAnError() throws IOException {
    String table = file("projects.csv", PROJECTS);
    String limits = file("limits.csv", "year,limit\n2025/26,\"£400,000\"\n2052/53,£1m\n");
    Outcome outcome = Program.run("optimise", table, "--by-year", limits);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .startsWith("error[GP512] 2052/53 is no year of the table\n")
        .contains("limits.csv:3:1\n")
        .contains("3 | 2052/53,£1m\n  | ^^^^^^^ its projects spend from 2025/26 to 2027/28\n");
    String priced = file("priced.csv", "year,limit\n2025/26,400000 GBP 2024\n");
    assertThat(Program.run("optimise", table, "--by-year", priced).err())
        .startsWith("error[GP303] 400000 GBP 2024 names a price year\n")
        .contains("priced.csv:2:1\n");
    String twice = file("twice.csv", "year,limit\n2025/26,£1m\n2025/26,£2m\n");
    assertThat(Program.run("optimise", table, "--by-year", twice).err())
        .contains("error[GP207] 2025/26 stands twice\n");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
