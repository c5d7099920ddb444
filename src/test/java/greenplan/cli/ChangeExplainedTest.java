package greenplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import greenplan.Footprints;
import greenplan.Golden;
import greenplan.Program;
import greenplan.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code footprint --since}: the sample, the forms of the result, and what can go wrong. */
class ChangeExplainedTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String RESTATED =
      Footprints.scenario(
          """
          factors: {editions: {desnz: 2019}}
          activities: {gas: {amount: 90 MWh, source: a}, new: {activity: gas, amount: 1 kWh}}
          years:
            2018/19:
              activities:
                gas: {amount: 106 MWh, source: a, restated-from: 100 MWh,
                      restatement-reason: a meter was found}
          """);

  @TempDir Path temp;
  private String sample = "";

  @BeforeEach
  void init() {
    Program.run("init", temp.resolve("s").toString());
    sample = temp.resolve("s/scenario.yaml").toString();
  }

  private Outcome sample(String... options) {
    String[] args = {"footprint", sample, "--since", "2023/24"};
    return Program.run(Stream.concat(Stream.of(args), Stream.of(options)).toArray(String[]::new));
  }

  private JsonNode json(String... options) {
    Outcome outcome =
        sample(
            Stream.concat(Stream.of("--format", "json"), Stream.of(options))
                .toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return JSON.readTree(outcome.out());
  }

  private static double sum(JsonNode effects) {
    double sum = 0;
    for (JsonNode effect : effects) {
      sum += effect.get("tco2e").asDouble();
    }
    return sum;
  }

  private static List<String> ids(JsonNode effects) {
    List<String> ids = new ArrayList<>();
    effects.forEach(effect -> ids.add(effect.get("id").asString()));
    return ids;
  }

  @Test
  void explainsTheSample() {
    Outcome text = sample();
    assertThat(text.err()).isEmpty();
    Golden.check("sample.change.txt", text.out());
    Golden.check("sample.change.csv", sample("--format", "csv").out());
  }

  @Test
  @DisplayName("JSON: effects lead from the one total to the other, as a whole and for each line")
  void jsonAddsUp() {
    JsonNode json = json();
    JsonNode change = json.get("change");
    assertThat(change.get("since").asString()).isEqualTo("2023/24");
    assertThat(change.get("activity").asString()).isEqualTo("patient-contacts");
    assertThat(change.get("to_tco2e")).isEqualTo(json.get("total_tco2e"));
    assertThat(change.get("from_tco2e")).isEqualTo(json.get("previous_year").get("total_tco2e"));
    assertThat(change.get("from_restated_tco2e")).isEqualTo(change.get("from_tco2e"));
    assertThat(change.get("base_year_is_to_be_restated").asBoolean()).isFalse();
    assertThat(ids(change.get("effects")))
        .containsExactly(
            "restatement",
            "growth",
            "efficiency",
            "mix",
            "grid",
            "factors",
            "lines-added",
            "lines-removed");
    double whole = change.get("change_tco2e").asDouble();
    assertThat(sum(change.get("effects"))).isCloseTo(whole, within(1e-9));
    for (String parts : List.of("lines", "nhs_categories")) {
      double sum = 0;
      for (JsonNode part : change.get(parts)) {
        double own = part.get("to_tco2e").asDouble() - part.get("from_tco2e").asDouble();
        assertThat(sum(part.get("effects"))).isCloseTo(own, within(1e-9));
        sum += own;
      }
      assertThat(sum).as(parts).isCloseTo(whole, within(1e-9));
    }
    assertThat(change.get("lines")).hasSize(12);
  }

  @Test
  @DisplayName("the run record names the other year and what growth is of")
  void runRecord() {
    JsonNode settings = json().get("run").get("settings");
    assertThat(settings.get("since").asString()).isEqualTo("2023/24");
    assertThat(settings.get("change_activity").asString()).isEqualTo("patient-contacts");
    Outcome without = Program.run("footprint", sample, "--format", "json");
    assertThat(without.out()).doesNotContain("\"since\"", "\"change\"");
  }

  @Test
  @DisplayName("CSV: a row for each line, factor and effect; together they are the change")
  void csvAddsUp() {
    double sum =
        CsvReader.builder().ofNamedCsvRecord(sample("--format", "csv").out()).stream()
            .mapToDouble(row -> Double.parseDouble(row.getField("tco2e")))
            .sum();
    assertThat(sum).isCloseTo(json().get("change").get("change_tco2e").asDouble(), within(1e-9));
  }

  @Test
  @DisplayName("any two years: the other way round every effect has the other sign")
  void swapped() {
    JsonNode there = json().get("change").get("effects");
    Outcome outcome =
        Program.run(
            "footprint", sample, "--year", "2023/24", "--since", "2024/25", "--format", "json");
    JsonNode back = JSON.readTree(outcome.out()).get("change").get("effects");
    for (int i = 0; i < 6; i++) {
      assertThat(back.get(i).get("tco2e").asDouble())
          .isCloseTo(-there.get(i).get("tco2e").asDouble(), within(1e-9));
    }
  }

  @Test
  @DisplayName("two runs give the same bytes in every form")
  void sameBytes() {
    for (String format : List.of("table", "json", "csv")) {
      assertThat(sample("--format", format)).isEqualTo(sample("--format", format));
    }
  }

  /** As reported 100 MWh x 0.20776 = 20.776 t, restated 22.02256 t: 6.0 % more. */
  @Test
  @DisplayName("a restated base year is shown as reported and restated, with what it means")
  void restatement() {
    String text = Program.pipe(RESTATED, "-q", "--since", "2018/19").out();
    assertThat(text.lines().map(line -> line.replaceAll(" +", " ")))
        .containsSubsequence(
            "2018/19 as reported 20.8",
            "restatement of the earlier year +1.2 +5.7%",
            "2018/19 restated 22.0",
            "amount (how much was used) -3.3 -15.1%",
            "lines added 0.0 0.0%",
            "2019/20 18.7",
            "Growth and efficiency are one amount: the scenario names no change-activity.",
            "Restatements move 2018/19 by +6.0%, 5% or more: the base year is to be restated"
                + " wherever it is used, targets with it.",
            "restated in 2018/19 reported before now reason",
            "gas 100 MWh 106 MWh a meter was found");
    String less = RESTATED.replace("from: 100 MWh", "from: 105 MWh");
    assertThat(Program.pipe(less, "-q", "--since", "2018/19").out())
        .contains(
            "Restatements move 2018/19 by +1.0%, less than the 5% from which a base year is to be"
                + " restated.");
  }

  @Test
  @DisplayName("a denominator that only one year has, and rows without an id, are said")
  void notes() {
    String text =
        RESTATED.replace(
            "activities: {gas",
            "change-activity: \"be\\eds\"\ndenominators: {\"be\\eds\": 5 m2}\nactivities: {gas");
    assertThat(Program.pipe(text, "-q", "--since", "2018/19").out())
        .contains(
            "Growth and efficiency are one amount: be<U+001B>ds is not given for both years in units of one"
                + " kind.")
        .doesNotContain("Rows of tables");
  }

  @Test
  @DisplayName("rows without an id have no partner, and the result says so")
  void unnamedRows() throws IOException {
    String table = "activity,year,amount,unit,source\ngas,%s,5,MWh,a bill\n";
    Files.writeString(temp.resolve("old.csv"), table.formatted("2018/19"));
    Files.writeString(temp.resolve("now.csv"), table.formatted("2019/20"));
    Path scenario = temp.resolve("tables.yaml");
    Files.writeString(scenario, Footprints.scenario("tables: [old.csv, now.csv]\n"));
    assertThat(Program.run("footprint", scenario.toString(), "--since", "2018/19").out())
        .contains("Rows of tables without an id cannot be paired: they count as added and removed.")
        .containsPattern("lines added +\\+1\\.0")
        .containsPattern("lines removed +-1\\.0");
  }

  @Test
  @DisplayName("a year that is not there, or is no year")
  void errors() {
    Outcome outcome = Program.run("footprint", sample, "--since", "2019/20");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("error[GP407] the scenario has no 2019/20", "--> --since")
        .contains("it has 2023/24, 2024/25");
    Outcome usage = Program.run("footprint", sample, "--since", "2019/21");
    assertThat(usage.code()).isEqualTo(2);
    assertThat(usage.err()).contains("must be the year after the first");
  }
}
