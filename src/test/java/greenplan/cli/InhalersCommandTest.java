package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as users see it: a shipped example, published data with known answers, mistakes. */
class InhalersCommandTest {

  private static final String DECEMBER = "scenarios/inhalers/2025-12.csv";
  private static final String JANUARY = "scenarios/inhalers/2026-01.csv";
  private static final String SWITCHES = "scenarios/inhalers/switches.yaml";
  private static final String BAD = "src/test/resources/inhalers/bad/";
  private static final Path SAMPLE = Program.HOME.resolve("../shared/reference/epd-sample");
  private static final String SEPTEMBER =
      "../shared/reference/epd-sample/epd_201709_four_practices.csv";

  private static Outcome run(String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "inhalers";
    System.arraycopy(options, 0, args, 1, options.length);
    return Program.run(args);
  }

  private static JsonNode json(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--format", "json", "--quiet"));
    Outcome outcome = run(all.toArray(new String[0]));
    assertThat(outcome.err()).isEmpty();
    return JsonMapper.shared().readTree(outcome.out());
  }

  /** The group of a key. */
  private static JsonNode group(JsonNode json, String key) {
    for (JsonNode group : json.get("groups")) {
      if (group.get("key").asString().equals(key)) {
        return group;
      }
    }
    throw new AssertionError("no group " + key);
  }

  private static List<String> keys(JsonNode json) {
    List<String> keys = new ArrayList<>();
    json.get("groups").forEach(group -> keys.add(group.get("key").asString()));
    return keys;
  }

  @Test
  void resultsAreWhatTheyWere() {
    Outcome text = run(JANUARY);
    Golden.check("example.inhalers.txt", text.out());
    Golden.check("example.inhalers.warnings.txt", text.err());
    Golden.check("example.inhalers.json", run(JANUARY, "-q", "--format", "json").out());
    Golden.check("example.inhalers.csv", run(JANUARY, "-q", "--format", "csv").out());
    Golden.check(
        "example.inhaler-products.csv",
        run(JANUARY, "-q", "--format", "csv", "--by", "product").out());
    Golden.check(
        "example.switches.txt",
        run(
                DECEMBER,
                JANUARY,
                "--footprints",
                "class-midpoints",
                "--generic-salbutamol",
                "25.24",
                "--switches",
                SWITCHES,
                "--by",
                "practice")
            .out());
  }

  @Test
  void theSameWhateverTheOrderOfFiles() {
    String one = run(DECEMBER, JANUARY, "-q", "--format", "csv").out();
    assertThat(run(JANUARY, DECEMBER, "-q", "--format", "csv").out()).isEqualTo(one);
  }

  /** The figures that a separate script worked out from the published definitions. */
  @Test
  void fourRealPracticesOfSeptember2017() throws IOException {
    assumeTrue(Files.exists(SAMPLE), "the published sample is not beside the project");
    JsonNode json =
        json(SEPTEMBER, "--list-size", SAMPLE.resolve("list-size_201709.csv").toString());
    List<String> rows = Files.readAllLines(SAMPLE.resolve("expected_201709.csv"));
    assertThat(rows).hasSize(6);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", -1);
      JsonNode group = group(json, cells[0]);
      JsonNode renamed = group.get("salbutamol_after_code_changes");
      near(group.get("patients"), cells[1]);
      near(group.get("salbutamol_inhalers"), cells[2]);
      near(group.get("salbutamol_kgco2e"), cells[3]);
      near(group.get("salbutamol_kgco2e_per_inhaler"), cells[4]);
      near(renamed.get("inhalers"), cells[5]);
      near(renamed.get("kgco2e"), cells[6]);
      near(renamed.get("kgco2e_per_inhaler"), cells[7]);
      near(group.get("salbutamol_kgco2e_per_1000_patients"), cells[8]);
      near(group.get("non_salbutamol_mdi_items"), cells[9]);
      near(group.get("non_salbutamol_items"), cells[12]);
      near(group.get("mdi_share_percent"), cells[13]);
    }
    JsonNode all = group(json, "ALL");
    assertThat(all.get("inhalers").asInt()).isEqualTo(2690);
    assertThat(all.get("quantity").asInt()).isEqualTo(7098);
    assertThat(all.get("unknown_code_items").asInt()).isZero();
  }

  /** Equal to the digits that the script printed. */
  private static void near(JsonNode found, String printed) {
    int point = printed.indexOf('.');
    double half = 0.5000001 * Math.pow(10, point < 0 ? 0 : point + 1 - printed.length());
    assertThat(found.asDouble())
        .isBetween(Double.parseDouble(printed) - half, Double.parseDouble(printed) + half);
  }

  @Test
  void standardInputGivesTheSame() throws IOException {
    byte[] bytes = Files.readAllBytes(Program.HOME.resolve(JANUARY));
    Outcome typed = Program.run(bytes, "inhalers", "-", "-q", "--format", "csv");
    assertThat(typed.out()).isEqualTo(run(JANUARY, "-q", "--format", "csv").out());
    String json = Program.run(bytes, "inhalers", "-", "-q", "--format", "json").out();
    JsonNode record = JsonMapper.shared().readTree(json).get("run").get("inputs_sha256");
    assertThat(record.get("standard input").asString())
        .isEqualTo(json(JANUARY).get("run").get("inputs_sha256").get("2026-01.csv").asString());
  }

  @Test
  void anOrganisationAloneIsStillComparedWithAll() {
    JsonNode all = json(JANUARY);
    JsonNode north = json(JANUARY, "--organisation", "QX1");
    assertThat(keys(north)).contains("QX1", "01X", "X00001").doesNotContain("QX2", "Y99");
    assertThat(group(north, "ALL").get("inhalers")).isEqualTo(group(all, "QX1").get("inhalers"));
    assertThat(group(north, "X00001").get("standing"))
        .isEqualTo(group(all, "X00001").get("standing"));
  }

  @Test
  void networksAndListSizesAddTheirFigures(@TempDir Path folder) throws IOException {
    Path networks = folder.resolve("networks.csv");
    Files.writeString(
        networks,
        "practice_code,network_code,network_name\nX00001,U1,East network\nX00004,U1,East network\n");
    Path sizes = folder.resolve("sizes.csv");
    Files.writeString(
        sizes,
        """
        TYPE,CODE,SEX,AGE,NUMBER_OF_PATIENTS
        GP,X00001,ALL,ALL,10000
        GP,X00001,MALE,ALL,5000
        GP,X00004,ALL,ALL,5000
        ICB,QX1,ALL,ALL,99
        """);
    JsonNode json =
        json(JANUARY, "--networks", networks.toString(), "--list-size", sizes.toString());
    JsonNode network = group(json, "U1");
    assertThat(network.get("patients").asInt()).isEqualTo(15000);
    double kilograms =
        group(json, "X00001").get("kgco2e").asDouble()
            + group(json, "X00004").get("kgco2e").asDouble();
    assertThat(network.get("kgco2e").asDouble()).isEqualTo(kilograms);
    assertThat(network.get("kgco2e_per_1000_patients").asDouble())
        .isCloseTo(kilograms / 15, org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void monthsAreComparedWithTheBaseMonth() {
    JsonNode months = json(DECEMBER, JANUARY, "--base-month", "2026-01").get("by_month");
    assertThat(months.get(1).get("kgco2e_change_percent").asDouble()).isZero();
    double december = months.get(0).get("kgco2e").asDouble();
    double january = months.get(1).get("kgco2e").asDouble();
    assertThat(months.get(0).get("kgco2e_change_percent").asDouble())
        .isCloseTo(100 * (december - january) / january, org.assertj.core.data.Offset.offset(1e-9));
  }

  /** The lines that are written make the footprint that the command prints. */
  @Test
  void theLinesEnterAFootprint(@TempDir Path folder) throws IOException {
    Path lines = folder.resolve("inhalers.csv");
    JsonNode json = json(JANUARY, "--lines", lines.toString());
    Path scenario = folder.resolve("scenario.yaml");
    Files.writeString(
        scenario,
        """
        title: Inhalers
        organisation: Example
        year: 2025/26
        boundary: nhs-carbon-footprint-plus
        inhaler-footprints: iif
        tables: [inhalers.csv]
        """);
    Outcome outcome = Program.run("footprint", scenario.toString(), "--format", "json", "-q");
    assertThat(outcome.err()).isEmpty();
    JsonNode footprint = JsonMapper.shared().readTree(outcome.out());
    assertThat(footprint.get("total_tco2e").decimalValue())
        .isEqualByComparingTo(group(json, "ALL").get("emissions_tco2e").decimalValue());
    assertThat(outcome.out()).contains("\"metered-dose-inhalers\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"switches-shape", "switches-words", "switches-shares", "switches-empty"})
  void mistakesInSwitchesHavePlaces(String name) {
    mistakes(name, JANUARY, "--switches", BAD + name + ".yaml");
  }

  @Test
  void anUnknownPropellantHasAPlace() {
    String file = BAD + "switches-propellant.yaml";
    mistakes("switches-propellant", JANUARY, "--footprints", "propellant-ar6", "--switches", file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"networks", "networks-columns"})
  void mistakesInNetworksHavePlaces(String name) {
    mistakes(name, JANUARY, "--networks", BAD + name + ".csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sizes", "sizes-columns"})
  void mistakesInListSizesHavePlaces(String name) {
    mistakes(name, JANUARY, "--list-size", BAD + name + ".csv");
  }

  @Test
  void mistakesInOptionsAreExplained() {
    mistakes("generic", JANUARY, "--generic-salbutamol", "30");
    mistakes("organisation", JANUARY, "--organisation", "QX3");
    mistakes("base-month", JANUARY, "--base-month", "2026-02");
    mistakes("table", JANUARY, "--footprints", "clas-midpoints");
    assertThat(run(JANUARY, "--by", "town").code()).isEqualTo(2);
    assertThat(run(JANUARY, "--by", "town").err()).contains("\"town\" is none of them");
    Outcome lines = run(JANUARY, "--lines", "x.csv", "--generic-salbutamol", "20");
    assertThat(lines.code()).isEqualTo(2);
    assertThat(lines.err()).contains("leave out --generic-salbutamol");
    assertThat(run().code()).isEqualTo(2);
  }

  private static void mistakes(String name, String... options) {
    Outcome outcome = run(options);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    Path expected = Program.RESOURCES.resolve("inhalers/bad/" + name + ".txt");
    Golden.checkFile(expected, outcome.err().replace(BAD, ""));
  }
}
