package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import greenplan.Golden;
import greenplan.Program;
import greenplan.Program.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables of one's own as users compare with them: the worked example, measures, mistakes. */
class PeersCommandTest {

  private static final String TABLE = "scenarios/peers/inhalers.csv";

  @TempDir private Path temp;

  private static Outcome run(String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "peers";
    System.arraycopy(options, 0, args, 1, options.length);
    return Program.run(args);
  }

  private static JsonNode json(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--format", "json"));
    Outcome outcome = run(all.toArray(new String[0]));
    assertThat(outcome.err()).isEmpty();
    return JsonMapper.shared().readTree(outcome.out());
  }

  private static void assertTonnes(JsonNode json, String... tonnes) {
    JsonNode levels = json.get("comparisons").get(0).get("levels");
    for (int i = 0; i < tonnes.length; i++) {
      assertThat(levels.get(i).get("opportunity_tco2e").decimalValue())
          .isEqualByComparingTo(tonnes[i]);
    }
  }

  private String file(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }

  /** What is wrong with a table, without the folder that it is in. */
  private String errors(String text, String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of(file("peers.csv", text)));
    all.addAll(List.of(options));
    Outcome outcome = run(all.toArray(new String[0]));
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    return outcome.err().replace(temp.toString().replace('\\', '/') + "/", "");
  }

  @Test
  void resultsAreWhatTheyWere() {
    String[] own = {TABLE, "--own", "19.4", "--activity", "620,000 inhalers"};
    Outcome text = run(own);
    assertThat(text.err()).isEmpty();
    Golden.check("inhalers.peers.txt", text.out());
    Golden.check("inhalers.peers.csv", run(TABLE, "--organisation", "A09", "--format=csv").out());
    Golden.check("inhalers.peers.json", run(TABLE, "--organisation", "A09", "--format=json").out());
  }

  /** 2.3, 3.475 and 4.39 kg for each of 620,000 inhalers. */
  @ParameterizedTest
  @CsvSource({TABLE, "../shared/reference/examples/peers-inhalers.csv"})
  void theWorkedExample(String table) {
    assumeTrue(
        Files.exists(Program.HOME.resolve(table)), "the examples are not beside the project");
    JsonNode json = json(table, "--own", "19.4", "--activity", "620,000 inhalers");
    assertTonnes(json, "1426", "2154.5", "2721.8");
    assertThat(json.get("comparisons").get(0).get("peers").asInt()).isEqualTo(10);
  }

  /** 19,400 g a dozen hundred: whatever the units, the same. */
  @Test
  void valuesAndActivitiesAreConverted() throws IOException {
    String grams = Files.readString(Path.of(TABLE)).replace("kgco2e_per", "gco2e_per");
    JsonNode json =
        json(
            file("grams.csv", grams),
            "--own",
            "0.0194 kgCO2e/inhaler",
            "--activity",
            "620,000,000 inhalers");
    assertTonnes(json, "1426", "2154.5", "2721.8");
  }

  /** A09 with 19.1 and 389,000 inhalers: the median of the nine others is 16.9. */
  @Test
  void anOrganisationOfTheTableIsNotItsOwnPeer() {
    JsonNode comparison = json(TABLE, "--organisation", "A09").get("comparisons").get(0);
    assertThat(comparison.get("peers").asInt()).isEqualTo(9);
    assertThat(comparison.get("levels").get(0).get("value").decimalValue())
        .isEqualByComparingTo("16.9");
    assertThat(comparison.get("levels").get(0).get("opportunity_tco2e").decimalValue())
        .isEqualByComparingTo("855.8");
    assertThat(comparison.get("standing").get("decile").isNull()).isTrue();
    assertThat(comparison.get("levels").get(2).get("value").isNull()).isTrue();
    JsonNode with =
        json(TABLE, "--organisation", "A09", "--include-self").get("comparisons").get(0);
    assertThat(with.get("peers").asInt()).isEqualTo(10);
    assertThat(with.get("levels").get(0).get("value").decimalValue()).isEqualByComparingTo("17.1");
  }

  /** Of 10, 20, 30 and 40 % the best is 40; own 15 is 12.5 below the level 27.5 of the quarter. */
  @Test
  void higherCanBeBetter() throws IOException {
    String table = file("shares.csv", "organisation,dpi_share_percent\na,10\nb,20\nc,25\nd,35\n");
    JsonNode comparison =
        json(table, "--own", "15", "--higher-is-better").get("comparisons").get(0);
    assertThat(comparison.get("standing").get("rank").asInt()).isEqualTo(4);
    assertThat(comparison.get("levels").get(1).get("value").decimalValue())
        .isEqualByComparingTo("27.5");
    assertThat(comparison.get("levels").get(1).get("gap").decimalValue())
        .isEqualByComparingTo("12.5");
  }

  /** 20 - 12.5 = 7.5 kWh/m2 x 1,000 m2 x 0.2 kg = 1.5 t. */
  @Test
  void otherMetricsTakeAFactor() throws IOException {
    String table = file("kwh.csv", "organisation,kwh_per_m2\na,10\nb,15\n");
    String[] own = {table, "--own", "20", "--activity", "1,000 m2"};
    JsonNode json = json(own[0], own[1], own[2], own[3], own[4], "--factor", "0.2 kgCO2e/kWh");
    assertTonnes(json, "1.5");
    JsonNode without = json(own).get("comparisons").get(0).get("levels").get(0);
    assertThat(without.get("opportunity").decimalValue()).isEqualByComparingTo("7500");
    assertThat(without.get("opportunity_tco2e").isNull()).isTrue();
  }

  /**
   * Energy per m2 is 20 % above its level and emissions 30 % above theirs, both of 1,000 tCO2e: 200
   * and 300 t are 500 t when added, but 1 - 0.8 x 0.7 = 44 % is 440 t.
   */
  @Test
  void opportunitiesRunAsMeasuresAndAreNotAddedUp() throws IOException {
    String table =
        file(
            "two.csv", "organisation,kwh_per_m2,tco2e_per_m2\nown,100,0.1\na,80,0.07\nb,80,0.07\n");
    file(
        "base.yaml",
        """
        title: A trust
        organisation: A trust
        year: 2024/25
        boundary: ghg-protocol
        plan:
          horizon: 2026/27
        activities:
          energy:
            activity: declared-emissions
            amount: 1,000 tCO2e
            scope: 1
            ghg-category: stationary-combustion
            source: invented
        """);
    Path measures = temp.resolve("measures.yaml");
    Outcome outcome =
        run(
            table,
            "--organisation",
            "own",
            "--activity",
            "10,000 m2",
            "--factor",
            "0.2 kgCO2e/kWh",
            "--measures",
            measures.toString(),
            "--lines",
            "energy",
            "--extends",
            "base.yaml");
    assertThat(outcome.err()).isEmpty();
    Outcome trajectory = Program.run("trajectory", measures.toString(), "--format", "json");
    assertThat(trajectory.err()).isEmpty();
    JsonNode first = JsonMapper.shared().readTree(trajectory.out());
    JsonNode years = first.findValue("years");
    BigDecimal planned = years.get(years.size() - 1).get("planned_tco2e").decimalValue();
    assertThat(planned.doubleValue()).isCloseTo(560, offset(1e-6));
    BigDecimal plain = new BigDecimal("0.2").add(new BigDecimal("0.3")).movePointRight(3);
    assertThat(1000 - planned.doubleValue()).isLessThan(plain.doubleValue() - 59);
  }

  @Test
  void theTableIsCheckedWhole() throws IOException {
    String table = "organisation,kgco2e_per_inhaler,footprint\na,1,1\na,2,1\nb,x,1\nc,-1,1\n";
    assertThat(errors(table, "--own", "3"))
        .isEqualTo(
            """
            error[GP304] the column "footprint" does not say its unit
              --> peers.csv:1
              |
            1 | organisation,kgco2e_per_inhaler,footprint
              | a metric is named as kgco2e_per_inhaler, kwh_per_m2 or share_percent; a column that is none, as x- and a word

            error[GP207] the organisation "a" stands twice
              --> peers.csv:3:1
              |
            3 | a,2,1
              | ^ each has one row, or it would count twice among its peers

            error[GP301] "x" is not a number
              --> peers.csv:4:3
              |
            4 | b,x,1
              |   ^ write digits with a point for decimals, as in 1,234,567.8 or 0.5

            error[GP501] kgco2e_per_inhaler is negative: -1
              --> peers.csv:5:3
              |
            5 | c,-1,1
              |   ^^

            4 errors; `greenplan explain CODE` tells more about one
            """);
  }

  @Test
  void tooFewPeersAreRefused() throws IOException {
    assertThat(errors("organisation,kg_per_bed\na,1\n", "--own", "3"))
        .startsWith("error[GP531] there is 1 peer with a value\n");
    assertThat(errors("organisation,kg_per_bed\na,1\nb,\n", "--organisation", "b"))
        .startsWith("error[GP531] b has no value of kg_per_bed\n");
    assertThat(
            errors(
                "organisation,kg_per_bed\na,1\nb,2\nc,3\n",
                "--own",
                "3",
                "--benchmark",
                "top-decile"))
        .isEqualTo(
            """
            error[GP531] a top decile needs 10 peers, and there are 3
              --> --benchmark
               = help: leave it out: what there are peers enough for is shown

            1 error; `greenplan explain CODE` tells more about one
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--own=19.4x                        | GP301 | \"19.4x\" is not a number",
        "--own=-3                           | GP501 | the own value is negative",
        "--own=3 kWh/inhaler                | GP303 | is no value of kgco2e_per_inhaler",
        "--organisation=A1x                 | GP408 | did you mean \"A10\"?",
        "--own=1 --metric=kgco2e_per_inhale | GP204 | did you mean \"kgco2e_per_inhaler\"?",
        "--own=1 --activity=5 kWh           | GP303 | kWh is not what kgco2e_per_inhaler is per",
        "--own=1 --activity=-5 inhalers     | GP501 | the activity is negative",
        "--own=1 --factor=1 kgCO2e/kWh      | GP303 | a factor per kWh fits no metric",
        "--own=1 --organisation=A01         | GP515 | the table holds a value of \"A01\" already",
        "--own=1 --leave-out=A99=x          | GP408 | no organisation \"A99\" to leave out",
        "--organisation=A01 --leave-out=A01=x | GP515 | is the organisation that is compared",
        "--own=1 --type=ACUTE               | GP515 | --type belongs to an ERIC return",
        "--own=1 --measures=x.yaml          | GP201 | no lines are given",
      })
  void mistakesOfOptionsAreNamed(String options, String code, String text) {
    List<String> args = new ArrayList<>(List.of(TABLE));
    args.addAll(List.of(options.split(" (?=--)", -1)));
    Outcome outcome = run(args.toArray(new String[0]));
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("error[" + code + "]").contains(text);
  }

  @Test
  void whatNobodyAskedForIsMisuse() {
    assertThat(run(TABLE).code()).isEqualTo(2);
    assertThat(run(TABLE, "--own", "1", "--benchmark", "best").err())
        .contains("write one of: median, top-quartile, top-decile");
    assertThat(run(TABLE, "--own", "1", "--lines", "gas").code()).isEqualTo(2);
    assertThat(run("scenarios/peers", "--own", "1").err())
        .contains("there is no ERIC file of sites");
  }
}
