package greenplan.cli;

import static greenplan.Program.HOME;
import static greenplan.Program.RESOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import greenplan.Program;
import greenplan.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code greenplan factors}, as a user runs it. */
class FactorsCommandTest {

  @TempDir private Path temp;

  @Test
  @DisplayName("list shows activities under their headings, with units and purposes")
  void listsActivities() {
    assertGolden("list-natural-gas.txt", Program.run("factors", "list", "natural-gas"));
    String all = Program.run("factors", "list").out();
    assertThat(all).startsWith("Energy\n\nactivity").contains("\nsmall-petrol-car ");
    assertThat(Program.run("factors", "list").out()).isEqualTo(all);
  }

  @Test
  @DisplayName("list --sets tells edition, warming potentials, size and terms")
  void listsSets() throws IOException {
    assertGolden("list-sets-hospital.txt", Program.run("factors", "list", "--sets", "hospital"));
    JsonNode sets = json("factors", "list", "--sets", "--format", "json").get("sets");
    assertThat(sets).hasSizeGreaterThan(40);
    assertThat(sets.findValuesAsString("id")).contains("desnz-2026").isSorted();
    assertThat(sets).allSatisfy(set -> assertThat(set.get("licence").asString()).isNotBlank());
  }

  @Test
  @DisplayName("list --factors lists ids, of one set where one is named")
  void listsFactors() {
    assertGolden(
        "list-factors-paper.txt",
        Program.run("factors", "list", "--factors", "--set", "desnz-2025", "paper-waste"));
    Outcome unknown = Program.run("factors", "list", "--factors", "--set", "desnz-225");
    assertThat(unknown.code()).isEqualTo(1);
    assertThat(unknown.err()).contains("error[GP405] unknown factor set \"desnz-225\"");
  }

  @Test
  @DisplayName("show natural-gas has all four units and every edition from 2012 to 2026")
  void showsActivity() {
    String text = Program.run("factors", "show", "natural-gas").out();
    assertThat(text).contains("kWh (gross CV)", "kWh (net CV)", " m3 ", " t ");
    IntStream.rangeClosed(2012, 2026).forEach(y -> assertThat(text).contains("\ndesnz-" + y + " "));
    assertThat(text)
        .contains("Scope 1  Stationary combustion", "Fossil fuels", "0.18296", "2,575.46441")
        .contains("a plain kWh is taken as kWh (gross CV)")
        .contains("Open Government Licence v3.0");
    JsonNode json = json("factors", "show", "natural-gas", "--format", "json");
    assertThat(json.get("factors").get(0).get("values").findValuesAsString("unit"))
        .contains("kWh (gross CV)", "kWh (net CV)", "m3", "t");
    assertThat(Program.run("factors", "show", "mains-gas").out()).isEqualTo(text);
  }

  @Test
  @DisplayName("show of a factor has one row for each set and unit, with its source")
  void showsFactor() throws IOException {
    Outcome csv = Program.run("factors", "show", "electricity.generation", "--format", "csv");
    assertThat(rows(csv.out()))
        .anySatisfy(
            row ->
                assertThat(row.getFields())
                    .containsSequence("desnz-2024", "kWh", "0.20705")
                    .anyMatch(field -> field.startsWith("DESNZ 2024 flat file v1.1, UK")));
  }

  @Test
  @DisplayName("show of a set has its description, notes and counts")
  void showsSet() {
    assertThat(Program.run("factors", "show", "desnz-2025").out())
        .contains("GWP basis    AR5\n", "(1037 published)\n", "\nNotes\n- ");
  }

  @ParameterizedTest
  @CsvSource({
    "natural-gs, GP401, natural-gas",
    "electricity.generaton, GP402, electricity.generation",
    "desnz-20255, GP401, desnz-2025",
  })
  @DisplayName("a name that is not known is an error with the nearest ones")
  void unknownName(String name, String code, String nearest) {
    Outcome outcome = Program.run("factors", "show", name);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("error[" + code + "] unknown", "did you mean \"" + nearest);
  }

  @Test
  @DisplayName("diff: electricity falls from 0.20705 to 0.177, by 14.5%")
  void diff() throws IOException {
    Outcome outcome = Program.run("factors", "diff", "desnz-2024", "desnz-2025");
    assertThat(outcome.out())
        .containsPattern("electricity.generation +kWh +0.20705 +0.177 +-14.5%")
        .contains("503 factors moved (335 of them by 5% or less), 534 stayed");
    Outcome csv = Program.run("factors", "diff", "desnz-2024", "desnz-2025", "--format", "csv");
    assertThat(rows(csv.out())).hasSize(504);
    JsonNode json = json("factors", "diff", "desnz-2025", "desnz-2026", "--format", "json");
    assertThat(json.get("removed")).hasSizeGreaterThan(800);
    assertThat(json.get("added")).hasSize(5);
  }

  @Test
  @DisplayName("diff --all lists small moves, and what is new or gone")
  void diffAll() {
    String all = Program.run("factors", "diff", "desnz-2025", "desnz-2026", "--all").out();
    assertThat(all).contains(" added\n", " removed\n").doesNotContain("--all lists");
    assertThat(all.lines().filter(line -> line.endsWith(" removed"))).hasSizeGreaterThan(800);
  }

  @Test
  @DisplayName("pounds of two price years are compared as pounds")
  void diffOfSpend() {
    assertThat(Program.run("factors", "diff", "spend-sic-2022", "spend-sic-2023").out())
        .contains(" 0 were added, 0 are gone");
  }

  @Test
  @DisplayName("diff --scenario shows what another edition does to each line and to the total")
  void diffOfScenario() throws IOException {
    Path scenario =
        Files.writeString(
            temp.resolve("small.yaml"),
            """
            title: Small
            organisation: A trust
            year: 2024/25
            activities:
              power:
                activity: electricity
                amount: 1,000,000 kWh
                source: invoices
            """);
    // generation: 1,000,000 kWh x (0.177 - 0.20705) kg = -30.05 t
    String[] args = {"factors", "diff", "desnz-2024", "desnz-2025", "--scenario", scenario + ""};
    Outcome text = Program.run(args);
    assertThat(text.err()).isEmpty();
    assertThat(text.out()).containsPattern("power, generation +207.1 +177.0 +-30.1 +-14.5%");
    JsonNode json =
        json(Stream.concat(Stream.of(args), Stream.of("--format=json")).toArray(String[]::new));
    JsonNode line = json.get("lines").get(0);
    assertThat(line.get("change_tco2e").decimalValue()).isEqualByComparingTo("-30.05");
    // 0.20705 + 0.0183 + 0.0459 + 0.00397 kg, then 0.177 + 0.01853 + 0.0459 + 0.00397 kg
    assertThat(json.get("before_tco2e").decimalValue()).isEqualByComparingTo("275.22");
    assertThat(json.get("after_tco2e").decimalValue()).isEqualByComparingTo("245.4");
    args[3] = "spend-sic-2023";
    assertThat(Program.run(args).err()).contains("both sets are editions of one series");
  }

  @Test
  @DisplayName("lint of the shipped sets ends with what was looked at")
  void lint() {
    Outcome outcome = Program.run("factors", "lint");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .matches("\\d+ factors in \\d+ sets: no findings; \\d+ accepted with reasons\n");
    assertThat(Program.run("factors", "lint", "desnz-2024").out())
        .startsWith("1037 factors in 1 set: no findings");
    assertThat(json("factors", "lint", "--format", "json").get("findings")).isEmpty();
  }

  @Test
  @DisplayName("a finding is an error with its file and line, in every format")
  void lintFinds() throws IOException {
    Path set = Files.createDirectories(temp.resolve("sets/desnz-2025"));
    Path shipped = HOME.resolve("emission-factors/desnz-2025");
    Files.copy(shipped.resolve("set.yaml"), set.resolve("set.yaml"));
    String factors = Files.readString(shipped.resolve("factors.csv"));
    Files.writeString(set.resolve("factors.csv"), factors.replace(",kWh,0.0459,", ",kWh,0.00459,"));
    Outcome one = Program.run("factors", "lint", set.toString());
    assertThat(one.code()).isEqualTo(1);
    assertThat(one.err())
        .contains("error[GP507] electricity.well-to-tank per kWh is 0.00459 after 0.0459")
        .contains("--> " + set + "/factors.csv:");
    assertThat(one.out()).startsWith("1037 factors in 1 set: 1 finding;");
    Outcome csv = Program.run("factors", "lint", set.toString(), "--format", "csv");
    assertThat(rows(csv.out()).get(1).getFields())
        .startsWith("GP507", "desnz-2025", "electricity.well-to-tank", "kWh", "x0.10");
    Outcome alone = Program.run("factors", "lint", temp.resolve("sets").toString());
    assertThat(alone.out()).startsWith("1037 factors in 1 set: no findings; 0 accepted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"desnz-202", "no/such/folder"})
  @DisplayName("lint of something that is not there is an error")
  void lintOfNothing(String name) {
    Outcome outcome = Program.run("factors", "lint", name);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("GP405", "is neither a set nor a folder");
  }

  @Test
  @DisplayName("help comes without files; wrong use is exit code 2")
  void usage() {
    assertThat(Program.run("factors").out()).contains("list", "show", "diff", "lint", "import");
    assertThat(Program.run("factors", "lint", "--help").code()).isZero();
    assertThat(Program.run("factors", "lst").code()).isEqualTo(2);
    assertThat(Program.run("factors", "import", "desnz").code()).isEqualTo(2);
  }

  private static void assertGolden(String name, Outcome outcome) {
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(RESOURCES.resolve("factors").resolve(name)).content().isEqualTo(outcome.out());
  }

  private static JsonNode json(String... args) {
    return JsonMapper.shared().readTree(Program.run(args).out());
  }

  private static List<CsvRecord> rows(String csv) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      return reader.stream().toList();
    }
  }
}
