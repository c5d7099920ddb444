package greenplan.cli;

import static greenplan.Program.RESOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program;
import greenplan.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

  @TempDir private Path temp;

  @Test
  void writesASampleThatRunsAsItIs() throws IOException {
    Path folder = temp.resolve("new/sample");
    Outcome init = Program.run("init", folder.toString());
    assertThat(init.err()).isEmpty();
    assertThat(init.code()).isZero();
    assertThat(files(folder))
        .containsExactly(
            ".vscode/settings.json",
            "data/2023-24.csv",
            "data/2024-25.csv",
            "scenario.yaml",
            "schema/scenario.schema.json");

    String scenario = folder.resolve("scenario.yaml").toString();
    assertThat(init.out()).contains("greenplan check " + scenario.replace('\\', '/'));
    assertThat(Program.run("check", scenario)).isEqualTo(new Outcome(0, "", ""));
    assertGolden("2024-25.txt", Program.run("footprint", scenario));
    assertGolden("2023-24.txt", Program.run("footprint", scenario, "--year", "2023/24"));
  }

  @Test
  void putsTheSchemaWhereTheFirstLineLooksForIt() throws IOException {
    Program.run("init", temp.toString());
    Path scenario = temp.resolve("scenario.yaml");
    assertThat(Files.readAllLines(scenario).get(0))
        .isEqualTo("# yaml-language-server: $schema=./schema/scenario.schema.json");
    assertThat(temp.resolve("schema/scenario.schema.json"))
        .content()
        .isEqualTo(Program.run("schema").out());
  }

  @Test
  void overwritesNothing() throws IOException {
    Path mine = Files.writeString(temp.resolve("scenario.yaml"), "mine");
    Outcome init = Program.run("init", temp.toString());
    assertThat(init.code()).isEqualTo(1);
    assertThat(init.out()).isEmpty();
    assertThat(init.err()).contains("GP108", "scenario.yaml\" exists already");
    assertThat(mine).content().isEqualTo("mine");
    assertThat(files(temp)).containsExactly("scenario.yaml");
  }

  @Test
  void leavesNothingBehindWhenItFails() throws IOException {
    Files.writeString(temp.resolve(".vscode"), "a file where a folder is needed");
    Outcome init = Program.run("init", temp.toString());
    assertThat(init.code()).isEqualTo(1);
    assertThat(init.err()).contains("GP109", "cannot be written");
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left).containsExactly(temp.resolve(".vscode"));
    }
  }

  @Test
  void wantsAFolder() {
    assertThat(Program.run("init").code()).isEqualTo(2);
  }

  private static void assertGolden(String name, Outcome outcome) {
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(RESOURCES.resolve("init").resolve(name)).content().isEqualTo(outcome.out());
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
