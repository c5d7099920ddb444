package greenplan.peers.eric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import greenplan.Program;
import greenplan.Program.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Metrics of an invented return, as a whole run gives them. */
class ReturnPeersTest {

  private static final String HEADER =
      "Organisation Code,Organisation Name,Organisation Type,Site Code,Site Name,"
          + "Gross internal floor area (m²),Electricity consumed (kWh),Gas consumed (kWh),"
          + "Water volume (including borehole) (m³),Landfill disposal volume (Tonnes)\n";

  @TempDir private static Path temp;

  private static String sites = "";

  /** RAA has two sites; RBB to RBK are alike but for gas; RZZ is no acute trust. */
  @BeforeAll
  static void writeReturn() throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    text.append("RAA,FIRST,ACUTE - SMALL,RAA01,MAIN,10000,1000000,2000000,15000,99\n");
    text.append("RAA,FIRST,ACUTE - SMALL,RAA02,ANNEXE,1000,400000,100000,500,6\n");
    for (int i = 0; i < 10; i++) {
      String code = "RB" + (char) ('B' + i);
      text.append(code).append(",OTHER ").append(i).append(",ACUTE - LARGE,").append(code);
      text.append("01,MAIN,10000,1000000,").append(1000000 + 100000 * i).append(",12000,80\n");
    }
    text.append("RXX,EMPTY,ACUTE - LARGE,RXX01,MAIN,10000,Not Applicable,,,\n");
    text.append("RYY,CAPPED,ACUTE - LARGE,RYY01,MAIN,10000,1000000,1000000,12000,9999\n");
    text.append("RZZ,SOUL,MENTAL HEALTH,RZZ01,MAIN,10000,1000000,10000,12000,80\n");
    Path file = temp.resolve("sites_2016-17.csv");
    Files.writeString(file, text);
    sites = file.toString();
  }

  private static Outcome run(String... options) {
    List<String> args = new ArrayList<>(List.of("peers", sites));
    args.addAll(List.of(options));
    return Program.run(args.toArray(new String[0]));
  }

  private static JsonNode comparison(String... options) {
    List<String> args = new ArrayList<>(List.of(options));
    args.add("--format=json");
    Outcome outcome = run(args.toArray(new String[0]));
    assertThat(outcome.err()).isEmpty();
    return JsonMapper.shared().readTree(outcome.out()).get("comparisons").get(0);
  }

  private static BigDecimal own(JsonNode comparison) {
    return comparison.get("own").get("value").decimalValue();
  }

  /** 3,500,000 kWh / 11,000 m2 = 318.18; the mean of 300 and 500 would be 400. */
  @Test
  void valuesAreRatiosOfSums() {
    JsonNode energy = comparison("--organisation=RAA", "--metric=kwh-per-m2");
    assertThat(own(energy).doubleValue()).isEqualTo(3_500_000 / 11_000.0);
    // Ten of the list, and the one with a cap of waste; one has no value.
    assertThat(energy.get("peers").asInt()).isEqualTo(11);
    assertThat(energy.get("without_value").get(0).asString()).isEqualTo("RXX");
    JsonNode waste = comparison("--organisation=RAA", "--metric=waste-t-per-m2");
    assertThat(own(waste).doubleValue()).isEqualTo(105 / 11_000.0);
  }

  /**
   * Median of 20, 20, 21 to 29: the sixth of 11 is 240 kWh/m2. The gap of 78.1818 times 11,000 m2
   * is 860,000 kWh, at the own mix: 1.4 GWh x (0.41205 + 0.10475) and 2.1 GWh x 0.20899 kg by the
   * factors of 2016, of 3.5 GWh: 1,162,399 / 3.5 GWh = 0.332114 kg/kWh, and so 285.618 t.
   */
  @Test
  void anOpportunityTakesTheOwnEmissionsPerUnit() {
    JsonNode level = comparison("--organisation=RAA", "--metric=kwh-per-m2").get("levels").get(0);
    assertThat(level.get("value").asDouble()).isEqualTo(240);
    assertThat(level.get("opportunity").asDouble()).isCloseTo(860_000, offset(1e-6));
    assertThat(level.get("opportunity_tco2e").asDouble())
        .isCloseTo(860 * 1_162.399 / 3_500, offset(1e-6));
  }

  @Test
  void emissionsAreThoseOfTheImportedScenario() throws IOException {
    Outcome imported =
        Program.run(
            "import",
            "eric",
            sites,
            "--year=2016/17",
            "--organisation=RAA",
            "-q",
            "-o",
            temp.resolve("out").toString());
    assertThat(imported.code()).isZero();
    String scenario = temp.resolve("out/raa-2016-17.yaml").toString();
    Outcome footprint = Program.run("footprint", scenario, "--format=json");
    BigDecimal total =
        JsonMapper.shared().readTree(footprint.out()).get("total_tco2e").decimalValue();
    JsonNode emissions = comparison("--organisation=RAA", "--metric=tco2e-per-m2");
    assertThat(own(emissions).doubleValue()).isCloseTo(total.doubleValue() / 11_000, offset(1e-12));
  }

  /** Energy is most of the emissions: both opportunities added up count it nearly twice. */
  @Test
  void measuresOfAReturnSaveLessThanTheirSum() throws IOException {
    Path folder = temp.resolve("plan");
    Program.run(
        "import",
        "eric",
        sites,
        "--year=2016/17",
        "--organisation=RAA",
        "-q",
        "-o",
        folder.toString());
    String measures = folder.resolve("measures.yaml").toString();
    String base = "--extends=raa-2016-17.yaml";
    Outcome outcome = run("--organisation=RAA", "--measures=" + measures, base, "--format=json");
    assertThat(outcome.err()).isEmpty();
    double sum = 0;
    double most = 0;
    for (JsonNode one : JsonMapper.shared().readTree(outcome.out()).get("comparisons")) {
      double tonnes = one.get("levels").get(0).get("opportunity_tco2e").asDouble();
      sum += tonnes;
      most = StrictMath.max(most, tonnes);
    }
    Outcome trajectory = Program.run("trajectory", measures, "--format=json");
    assertThat(trajectory.err()).isEmpty();
    JsonNode years = JsonMapper.shared().readTree(trajectory.out()).findValue("years");
    assertThat(years).hasSize(2);
    double saved =
        years.get(0).get("planned_tco2e").asDouble() - years.get(1).get("planned_tco2e").asDouble();
    assertThat(saved).isBetween(most + 1, sum - 1);
  }

  @Test
  void peersAreTheAcuteTrustsUnlessATypeIsAskedFor() {
    assertThat(run("--organisation=RAA").out()).contains("Peers: ACUTE - LARGE; ACUTE - SMALL.\n");
    JsonNode other = comparison("--organisation=RZZ", "--metric=m3-per-m2", "--type=acute - large");
    assertThat(other.get("peers").asInt()).isEqualTo(11);
    assertThat(run("--organisation=RAA", "--type=ACUTE").err())
        .endsWith("\n1 error; `greenplan explain CODE` tells more about one\n")
        .startsWith("error[GP204] the return has no organisations of the type \"ACUTE\"");
  }

  /**
   * 9,999 t of 10,000 m2 is a row of nines, above what acute trusts report, and ten times others.
   */
  @Test
  void doubtfulReturnsAreMarkedAndMayBeLeftOut() {
    JsonNode kept = comparison("--organisation=RAA", "--metric=waste-t-per-m2");
    JsonNode doubtful = kept.get("doubtful").get(0);
    assertThat(doubtful.get("organisation").asString()).isEqualTo("RYY");
    assertThat(doubtful.get("doubts").get(0).asString())
        .isEqualTo("RYY01-landfill: 9999 t is a row of nines and looks like a cap");
    assertThat(doubtful.get("doubts")).hasSize(3);
    assertThat(kept.get("peers").asInt()).isEqualTo(11);
    JsonNode without =
        comparison("--organisation=RAA", "--metric=waste-t-per-m2", "--leave-out-doubtful");
    assertThat(without.get("peers").asInt()).isEqualTo(10);
    assertThat(without.get("left_out").has("RYY")).isTrue();
    JsonNode named =
        comparison("--organisation=RAA", "--metric=waste-t-per-m2", "--leave-out=RYY=a cap");
    assertThat(named.get("left_out").get("RYY").asString()).isEqualTo("a cap");
  }

  @Test
  void mistakesAreNamed() throws IOException {
    assertThat(run("--organisation=RAB").err())
        .startsWith("error[GP408] there is no organisation \"RAB\"");
    assertThat(run("--organisation=RAA", "--metric=kwh-m2").err())
        .contains("did you mean \"kwh-per-m2\"?");
    assertThat(run("--organisation=RXX", "--metric=kwh-per-m2").err())
        .startsWith("error[GP531] EMPTY (RXX) has no value of kwh-per-m2");
    assertThat(run("--organisation=RAA", "--own=3").err())
        .startsWith("error[GP515] --own belongs to a table of your own");
    Path unnamed = Files.copy(Path.of(sites), temp.resolve("sites.csv"));
    assertThat(Program.run("peers", unnamed.toString(), "--organisation=RAA").err())
        .contains("add --year, as --year 2016/17");
  }
}
