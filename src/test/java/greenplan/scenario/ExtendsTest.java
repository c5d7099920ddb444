package greenplan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Footprints;
import greenplan.Program;
import greenplan.footprint.Footprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scenarios that start from others. */
class ExtendsTest {

  @TempDir private Path folder;

  @BeforeEach
  void base() throws IOException {
    write(
        "base.yaml",
        Footprints.scenario(
            """
            sites: {A: {name: Hospital A}}
            activities:
              water-supply: {amount: 1000 m3, site: A, source: a bill}
              landfill: {activity: commercial-and-industrial-waste-landfill, amount: 5 t, source: a bill}
            """));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Footprint footprint(String text) throws IOException {
    return Footprints.ofFile(write("s.yaml", text));
  }

  private Program.Outcome run(String... args) {
    Program.Outcome outcome = Program.run(args);
    String typed = folder.toString() + "/";
    return new Program.Outcome(
        outcome.code(), outcome.out().replace(typed, ""), outcome.err().replace(typed, ""));
  }

  private String errors(String name) {
    Program.Outcome outcome = run("check", folder.resolve(name).toString());
    assertThat(outcome.code()).isEqualTo(1);
    return outcome.err();
  }

  private static List<String> lines(Footprint footprint) {
    return footprint.lines().stream()
        .map(l -> l.line().declared().id() + " " + l.line().declared().amount())
        .distinct()
        .toList();
  }

  @Test
  @DisplayName("a file that says nothing else is the scenario that it extends")
  void nothingElse() throws IOException {
    Footprint base = Footprints.ofFile(folder.resolve("base.yaml"));
    Footprint same = footprint("extends: base.yaml\n");
    assertThat(lines(same)).isEqualTo(lines(base));
    assertThat(same.total().kgCo2e()).isEqualTo(base.total().kgCo2e()).isPositive();
    assertThat(same.inventory().scenario().title()).isEqualTo("A test");
  }

  @Test
  @DisplayName(
      "what is stated replaces what stands there, and an amount alone nothing but an amount")
  void stated() throws IOException {
    Footprint footprint =
        footprint("extends: base.yaml\ntitle: B\nactivities:\n  water-supply: 2,000 m3\n");
    assertThat(lines(footprint)).containsExactly("water-supply 2000 m3", "landfill 5 t");
    DeclaredLine water = footprint.lines().get(0).line().declared();
    assertThat(water.details().site()).isEqualTo("A");
    assertThat(water.details().source()).isEqualTo("a bill");
    assertThat(footprint.inventory().scenario().title()).isEqualTo("B");
  }

  @Test
  void noneDropsALine() throws IOException {
    assertThat(lines(footprint("extends: base.yaml\nactivities: {landfill: none}\n")))
        .containsExactly("water-supply 1000 m3");
  }

  @Test
  @DisplayName("four files make a chain, in which the nearest to the top wins")
  void chain() throws IOException {
    write("b.yaml", "extends: base.yaml\nactivities: {water-supply: 2 m3, landfill: 6 t}\n");
    write("c.yaml", "extends: b.yaml\nactivities: {water-supply: 3 m3}\n");
    Footprint footprint =
        footprint("extends: c.yaml\nactivities: {electricity: {amount: 1 kWh, source: a bill}}\n");
    assertThat(lines(footprint))
        .containsExactly("water-supply 3 m3", "landfill 6 t", "electricity 1 kWh");
    assertThat(footprint.inventory().scenario().files())
        .extracting(f -> f.local())
        .containsExactly("s.yaml", "c.yaml", "b.yaml", "base.yaml");
  }

  @Test
  @DisplayName("five files are one too many, and nothing is worked out")
  void fiveFiles() throws IOException {
    write("a.yaml", "extends: base.yaml\n");
    write("b.yaml", "extends: a.yaml\n");
    write("c.yaml", "extends: b.yaml\n");
    write("d.yaml", "extends: c.yaml\n");
    assertThat(errors("d.yaml"))
        .isEqualTo(
            """
            error[GP412] more than 4 files extend one another
              --> a.yaml:1:10
              |
            1 | extends: base.yaml
              |          ^^^^^^^^^ `greenplan check --show-merged FILE` makes one of several

            1 error; `greenplan explain CODE` tells more about one
            """);
  }

  @Test
  void aFileDoesNotExtendItself() throws IOException {
    write("a.yaml", "extends: ./a.yaml\n");
    assertThat(errors("a.yaml"))
        .contains("in a circle: a.yaml, ./a.yaml\n  --> a.yaml:1:10\n")
        .contains("1 error;");
  }

  @Test
  @DisplayName("a base without words, or that is a list, is reported where it lies")
  void noScenario() throws IOException {
    write("empty.yaml", "# nothing\n");
    write("list.yaml", "- a\n");
    write("s.yaml", "extends: empty.yaml\n");
    write("t.yaml", "extends: list.yaml\n");
    assertThat(errors("s.yaml"))
        .contains("error[GP201] the scenario is empty\n  --> empty.yaml\n", "\n1 error;");
    assertThat(errors("t.yaml")).contains("  --> list.yaml:1:1\n", "\n1 error;");
  }

  @Test
  @DisplayName("files are named from the folder of the file that names them")
  void subfolders() throws IOException {
    write("bases/b.yaml", "extends: ../base.yaml\ntables: [data/t.csv]\nown-factors: own.csv\n");
    write("bases/own.csv", "id,unit,kgco2e,source\na.use,kWh,1,a test\n");
    write("bases/data/t.csv", "activity,amount,source\nelectricity,7 kWh,a bill\n");
    Footprint footprint = footprint("extends: bases/b.yaml\n");
    assertThat(lines(footprint))
        .containsExactly("water-supply 1000 m3", "landfill 5 t", "bases/data/t.csv:2 7 kWh");
    assertThat(footprint.inventory().scenario().files())
        .extracting(f -> f.local())
        .containsExactly(
            "s.yaml", "bases/b.yaml", "base.yaml", "bases/data/t.csv", "bases/own.csv");
  }

  @Test
  @DisplayName("a base in a folder below reads nothing outside of the folder of the scenario")
  void outside() throws IOException {
    write("in/bases/b.yaml", "extends: ../../base.yaml\n");
    write("in/s.yaml", "extends: bases/b.yaml\n");
    assertThat(errors("in/s.yaml"))
        .contains(
            """
            error[GP406] "../../base.yaml" lies outside the scenario's folder
              --> in/bases/b.yaml:1:10
            """);
  }

  @Test
  @DisplayName("every file of a chain is hashed in the record of the run")
  void runRecord() throws IOException {
    write("bases/b.yaml", "extends: ../base.yaml\n");
    String file = write("s.yaml", "extends: bases/b.yaml\n").toString();
    assertThat(run("footprint", file, "--format", "json").out())
        .containsSubsequence("\"base.yaml\" : \"", "\"bases/b.yaml\" : \"", "\"s.yaml\" : \"");
  }

  @Test
  @DisplayName("a scenario from standard input extends a file of the current folder")
  void standardInput() {
    String text =
        "extends: scenarios/milton-keynes-2016-17.yaml\nexpect: none\nactivities: {oil: none}\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Program.Outcome outcome = Program.run(bytes, "footprint", "-", "--format", "json");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("\"standard input\" : \"", "\"scenarios/milton-keynes-2016-17.yaml\" : \"")
        .doesNotContain("gas-oil");
  }

  @Test
  @DisplayName("an expectation of the base that does not hold is reported in the base")
  void expectations() throws IOException {
    write("b.yaml", "extends: base.yaml\nexpect: [{total: 1 tCO2e}]\n");
    write("s.yaml", "extends: b.yaml\n");
    write("t.yaml", "extends: b.yaml\nexpect: none\n");
    assertThat(errors("s.yaml")).contains("error[GP502]", "  --> b.yaml:2:18\n");
    assertThat(run("check", folder.resolve("t.yaml").toString()).code()).isZero();
  }

  private static List<String> scenariosToMerge() {
    return List.of(
        "extends: base.yaml\n",
        "extends: base.yaml\ntitle: 'quoted: #1'\nactivities:\n  water-supply: 2,000 m3\n",
        "extends: base.yaml\nactivities: {landfill: none}\nnotes: [\"two\\nlines\", '  x  ']\n",
        "extends: bases/b.yaml\ntitle: B\nyears: {2018/19: {activities: {landfill: none}}}\n",
        Footprints.scenario("activities: {water-supply: {amount: 5 m3, source: a bill}}\n"));
  }

  @ParameterizedTest
  @MethodSource("scenariosToMerge")
  @DisplayName("the merged scenario has the same footprint, and merges into itself")
  void merged(String text) throws IOException {
    write(
        "bases/b.yaml",
        """
        extends: ../base.yaml
        tables: [data/t.csv]
        years:
          2018/19:
            activities:
              landfill: {activity: commercial-and-industrial-waste-landfill, amount: 4 t, source: a bill}
              water-supply: {amount: 900 m3, source: a bill}
        """);
    write("bases/data/t.csv", "activity,amount,source\nelectricity,7 kWh,a bill\n");
    String file = write("s.yaml", text).toString();
    Program.Outcome outcome = run("check", file, "--show-merged");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    String merged = write("m.yaml", outcome.out()).toString();
    assertThat(outcome.out()).doesNotContain("extends:");
    assertThat(run("footprint", merged))
        .isEqualTo(run("footprint", file))
        .satisfies(ExtendsTest::isDone);
    String again = run("check", merged, "--show-merged").out();
    assertThat(again).isEqualTo(outcome.out().replaceAll(" {2}# \\S+\\.yaml\n", "\n"));
  }

  private static void isDone(Program.Outcome outcome) {
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("Total: ");
  }

  @Test
  @DisplayName("what is wrong is reported, and nothing is merged")
  void mergedWithMistakes() throws IOException {
    String file = write("s.yaml", "extends: base.yaml\nyear: 2019\n").toString();
    Program.Outcome outcome = run("check", file, "--show-merged");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("error[GP306] \"2019\"");
  }

  @Test
  @DisplayName("a mistake of the base is shown in the base, one of the top file in the top file")
  void positions() throws IOException {
    write("b.yaml", "extends: base.yaml\n\nactivities:\n  water-supply: {cost: 5 x}\n");
    write("s.yaml", "extends: b.yaml\nactivities:\n  landfill: 5 kWh\n");
    assertThat(errors("s.yaml"))
        .isEqualTo(
            """
            error[GP302] unknown unit "x"
              --> b.yaml:4:26
              |
            4 |   water-supply: {cost: 5 x}
              |                          ^ `greenplan units` lists all units

            error[GP303] an amount in kWh (energy) does not fit Commercial and industrial waste, landfill
              --> s.yaml:3:13
              |
            3 |   landfill: 5 kWh
              |             ^^^^^ write it in t

            2 errors; `greenplan explain CODE` tells more about one
            """);
  }
}
