package greenplan.factors.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes that people make in tables of factors, planted in a copy of the shipped ones. */
class PlantedMistakesTest {

  private static final Path SHIPPED =
      Path.of(System.getProperty("greenplan.home", "."), "emission-factors");

  @TempDir private Path sets;

  private final Problems problems = new Problems();

  @BeforeEach
  void copySets() throws IOException {
    for (int year = 2021; year <= 2026; year++) {
      String set = "desnz-" + year;
      Files.createDirectories(sets.resolve(set));
      for (String file : List.of("set.yaml", "factors.csv")) {
        Files.copy(SHIPPED.resolve(set).resolve(file), sets.resolve(set).resolve(file));
      }
    }
    Files.write(
        sets.resolve("accepted-findings.csv"),
        Files.readAllLines(SHIPPED.resolve("accepted-findings.csv")).stream()
            .filter(row -> row.matches("set,.*|desnz-202[2-6],.*"))
            // Its zero was last printed in an edition that is not copied.
            .filter(row -> !row.contains(",from 0,"))
            .toList());
  }

  @Test
  @DisplayName("the copy itself is clean, so that what is found below was planted")
  void copyIsClean() {
    assertThat(lint()).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "electricity.generation, kWh, 0.177, 1.77",
    "electricity.generation, kWh, 0.177, 0.0177",
    "natural-gas.combustion, m3, 2.06672, 20.6672",
    "car-small-petrol.owned, km, 0.14308, 0.014308",
    "water.supply, m3, 0.1913, 1.913",
  })
  @DisplayName("a slipped decimal is found")
  void slippedDecimal(String id, String unit, String value, String wrong) throws IOException {
    change("desnz-2025", row(id, unit), line -> line.replace("," + value + ",", "," + wrong + ","));
    assertThat(about(id, unit)).extracting(Finding::code).contains(Code.GP507);
  }

  @Test
  @DisplayName("a slipped decimal in the newest edition is found")
  void slippedDecimalInNewest() throws IOException {
    change("desnz-2026", row("electricity.generation", "kWh"), l -> l.replace("0.13096", "1.3096"));
    assertThat(about("electricity.generation", "kWh"))
        .extracting(Finding::code, Finding::figure)
        .contains(tuple(Code.GP507, "x7.4"));
  }

  @Test
  @DisplayName("a slip on top of an accepted step is found: the acceptance names its size")
  void slipOnAcceptedStep() throws IOException {
    String id = "paper-waste.combustion";
    change("desnz-2024", row(id, "t"), line -> line.replace(",6.41061,", ",0.641061,"));
    assertThat(about(id, "t")).extracting(Finding::code).contains(Code.GP507);
  }

  @Test
  @DisplayName("units that changed places are found: gross and net")
  void grossAndNetSwapped() throws IOException {
    swap("desnz-2025", "natural-gas.combustion", "kWh (gross CV)", "kWh (net CV)");
    assertThat(about("natural-gas.combustion", "kWh (gross CV)"))
        .anySatisfy(
            finding -> {
              assertThat(finding.code()).isEqualTo(Code.GP508);
              assertThat(finding.hint()).isEqualTo("gross and net have changed places");
            });
  }

  @Test
  @DisplayName("units that changed places are found: kilometres and miles")
  void kilometresAndMilesSwapped() throws IOException {
    swap("desnz-2025", "car-small-petrol.owned", "km", "mi");
    assertThat(about("car-small-petrol.owned", "mi"))
        .extracting(Finding::code)
        .contains(Code.GP508);
  }

  @Test
  @DisplayName("a label of another unit is found though the right unit is gone")
  void kilometresCalledMiles() throws IOException {
    change(
        "desnz-2026",
        row("car-small-petrol.business-travel", "km"),
        l -> l.replace(",km,", ",mi,"));
    assertThat(about("car-small-petrol.business-travel", "mi"))
        .anySatisfy(finding -> assertThat(finding.hint()).isEqualTo("is it per km?"));
  }

  @ParameterizedTest
  @CsvSource({
    "natural-gas.combustion, m3, L",
    "water.supply, m3, L",
    "diesel-average-blend.combustion, L, m3",
    "paper-waste.combustion, t, km",
    "van-average-diesel.freight, tonne.km, km",
    "nitrous-oxide.release, kg, t",
    "electricity.generation, kWh, GJ",
  })
  @DisplayName("a unit that the factor never had is found")
  void unitRelabelled(String id, String unit, String wrong) throws IOException {
    change("desnz-2025", row(id, unit), l -> l.replace("," + unit + ",", "," + wrong + ","));
    assertThat(about(id, wrong)).extracting(Finding::code).contains(Code.GP508);
  }

  @Test
  @DisplayName("parts that do not add up are found, within the rounding of the last digits")
  void partsDoNotAddUp() throws IOException {
    // 0.18259 + 0.00028 + 0.00009 = 0.18296; half a unit of each of four cells is 0.00002.
    change(
        "desnz-2025",
        row("natural-gas.combustion", "kWh (gross CV)"),
        line -> line.replace(",0.18296,", ",0.18299,"));
    assertThat(about("natural-gas.combustion", "kWh (gross CV)"))
        .extracting(Finding::code)
        .containsExactly(Code.GP506);
  }

  @Test
  @DisplayName("a row without a source and a set without a licence are found")
  void withoutProvenance() throws IOException {
    change(
        "desnz-2025",
        row("electricity.generation", "kWh"),
        line -> line.replaceFirst("published,\"[^\"]*\"", "published,"));
    replace("desnz-2025/set.yaml", text -> text.replaceFirst("licence: .*", "licence: \"\""));
    assertThat(lint())
        .extracting(Finding::code, Finding::id)
        .containsExactly(tuple(Code.GP510, "electricity.generation"), tuple(Code.GP510, ""));
  }

  @Test
  @DisplayName("a row that stands twice is a problem of its line")
  void duplicate() throws IOException {
    Path file = sets.resolve("desnz-2025/factors.csv");
    List<String> lines = Files.readAllLines(file);
    Files.write(file, Stream.concat(lines.stream(), Stream.of(lines.get(1))).toList());
    lint();
    assertThat(problems.sorted())
        .extracting(p -> p.code() + " " + p.origin())
        .containsExactly("GP207 sets/desnz-2025/factors.csv:" + (lines.size() + 1) + ":1");
  }

  @Test
  @DisplayName("a negative factor and a total outside of scopes are found")
  void cannotBe() throws IOException {
    String paper = "paper-waste.landfill";
    change("desnz-2025", row(paper, "t"), line -> line.replaceFirst(",t,", ",t,-"));
    change(
        "desnz-2025",
        "wood-logs.outside-of-scopes,kWh,",
        line -> line.replaceFirst("kWh,,", "kWh,0.3,"));
    assertThat(about(paper, "t")).extracting(Finding::code).contains(Code.GP511);
    assertThat(about("wood-logs.outside-of-scopes", "kWh"))
        .extracting(Finding::code)
        .contains(Code.GP511);
  }

  @Test
  @DisplayName("an acceptance of what does not occur is a finding in its row")
  void staleAcceptance() throws IOException {
    replace(
        "accepted-findings.csv",
        text -> text + "desnz-2025,paper-waste.landfill,t,GP507,x2.2,no longer true\n");
    assertThat(lint())
        .extracting(finding -> finding.code() + " " + finding.origin().source().name())
        .containsExactly("GP509 sets/accepted-findings.csv");
  }

  @Test
  @DisplayName("an acceptance is not stale where its sets were not looked at")
  void notLookedAt() {
    LintFolder folder = LintFolder.read(sets, "sets", problems);
    assertThat(FactorLint.run(folder, Set.of("desnz-2023"), problems).findings()).isEmpty();
  }

  @Test
  @DisplayName("the catalogue: unknown factors, names that stand twice, titles that are missing")
  void catalogue() throws IOException {
    Files.writeString(
        sets.resolve("activities.yaml"),
        """
        activities:
          gas:
            title: Gas
            aliases: [fuel]
            components:
              - {id: burning, factor: natural-gas.combustio, scope: "1", ghg: stationary-combustion}
          oil:
            title: ""
            aliases: [fuel]
            components:
              - {id: burning, factor: gas-oil.combustion, scope: "1", ghg: stationary-combustion}
        """);
    assertThat(lint())
        .extracting(finding -> finding.code() + " " + finding.id() + " " + finding.hint())
        .contains(
            "GP402 gas did you mean \"natural-gas.combustion\"?",
            "GP207 oil a name stands for one activity",
            "GP201 oil people read the title, not the id");
  }

  private List<Finding> lint() {
    LintFolder folder = LintFolder.read(sets, "sets", problems);
    return FactorLint.run(folder, folder.ids(), problems).findings();
  }

  private List<Finding> about(String id, String unit) {
    return lint().stream().filter(f -> f.id().equals(id) && f.unit().equals(unit)).toList();
  }

  private static String row(String id, String unit) {
    return id + "," + unit + ",";
  }

  private void swap(String set, String id, String one, String other) throws IOException {
    change(set, row(id, one), line -> line.replace("," + one + ",", ",#,"));
    change(set, row(id, other), line -> line.replace("," + other + ",", "," + one + ","));
    change(set, row(id, "#"), line -> line.replace(",#,", "," + other + ","));
  }

  /** Changes the one line that starts so; a change of nothing would prove nothing. */
  private void change(String set, String start, UnaryOperator<String> change) throws IOException {
    Path file = sets.resolve(set).resolve("factors.csv");
    List<String> before = Files.readAllLines(file);
    List<String> after =
        before.stream().map(l -> l.startsWith(start) ? change.apply(l) : l).toList();
    assertThat(after.equals(before)).as("%s in %s is not there", start, set).isFalse();
    Files.write(file, after);
  }

  private void replace(String file, UnaryOperator<String> change) throws IOException {
    Path path = sets.resolve(file);
    Files.writeString(path, change.apply(Files.readString(path)));
  }
}
