package greenplan.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import greenplan.Footprints;
import greenplan.Program;
import greenplan.footprint.Footprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of lines beside a scenario: what their rows mean, and where they may lie. */
class TablesTest {

  @TempDir Path folder;

  private Path scenario;

  @BeforeEach
  void names() {
    scenario = folder.resolve("s.yaml");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Footprint footprint(String rest) throws IOException {
    write("s.yaml", Footprints.scenario(rest));
    return Footprints.ofFile(scenario);
  }

  private Program.Outcome run(String rest) throws IOException {
    write("s.yaml", Footprints.scenario(rest));
    return Program.run("footprint", scenario.toString());
  }

  @Test
  @DisplayName("a unit stands beside the number, or in a column of its own")
  void units() throws IOException {
    write("a.csv", "activity,amount\nwater-supply,\"1,000 m3\"\n");
    write("b.csv", "activity,unit,amount\nwater-supply,m3,\"1,000\"\n");
    // 2,000 m3 x 0.344
    assertThat(footprint("tables: [a.csv, b.csv]\n").total().kgCo2e()).isEqualByComparingTo("688");
  }

  @Test
  @DisplayName("columns that mean different things never lend each other their values")
  void everyTableHasItsOwnColumns() throws IOException {
    write("a.csv", "activity,amount,note\nwater-supply,1 m3,metered\n");
    write("b.csv", "activity,amount,quality\nwater-supply,1 m3,metered\n");
    Footprint footprint = footprint("tables: [a.csv, b.csv]\n");
    assertThat(footprint.lines())
        .extracting(l -> l.line().declared().details().note())
        .containsExactly("metered", "");
    assertThat(footprint.lines())
        .extracting(l -> l.line().declared().details().quality())
        .containsExactly("", "metered");
  }

  @Test
  @DisplayName("a row without an id is named by its file and line")
  void rowsWithoutIds() throws IOException {
    write("a.csv", "activity,amount\nwater-supply,1 m3\n\nwater-supply,2 m3\n");
    assertThat(footprint("tables: [a.csv]\n").lines())
        .extracting(l -> l.line().declared().id())
        .allMatch(id -> id.endsWith("a.csv:2") || id.endsWith("a.csv:4"));
  }

  @Test
  @DisplayName("a row of another year belongs to that year, and may have the same id")
  void rowsOfAnotherYear() throws IOException {
    write(
        "a.csv",
        "id,year,activity,amount\nw,2019/20,water-supply,1 m3\nw,2020-21,water-supply,2 m3\n");
    Footprint footprint = footprint("tables: [a.csv]\n");
    assertThat(footprint.lines()).hasSize(1);
    assertThat(footprint.inventory().lines()).hasSize(2);
  }

  @Test
  @DisplayName("an id of a row may not stand among the activities of the same year")
  void idsOfTheYear() throws IOException {
    write("a.csv", "id,activity,amount\nwater,water-supply,1 m3\n");
    Program.Outcome outcome =
        run("activities: {water: {activity: water-supply, amount: 1 m3}}\ntables: [a.csv]\n");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("error[GP207] the id \"water\" stands twice", "a.csv:2:1");
  }

  @Test
  @DisplayName("a table of Windows, with a byte order mark, semicolon-free and CRLF, is read")
  void tablesOfSpreadsheets() throws IOException {
    write("a.csv", "\uFEFFactivity,amount\r\nwater-supply,\"1,000 m3\"\r\n");
    assertThat(footprint("tables: [a.csv]\n").total().kgCo2e()).isEqualByComparingTo("344");
  }

  @Test
  @DisplayName("columns that start with x- are the writer's own")
  void freeColumns() throws IOException {
    write("a.csv", "activity,amount,x-invoice\nwater-supply,1 m3,4711\n");
    assertThat(footprint("tables: [a.csv]\n").lines()).hasSize(1);
  }

  @Test
  @DisplayName("a symbolic link may not lead out of the folder")
  void links(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("a.csv"), "activity,amount\nwater-supply,1 m3\n");
    assumeTrue(canLink(folder.resolve("a.csv"), elsewhere.resolve("a.csv")), "no symbolic links");
    Program.Outcome outcome = run("tables: [a.csv]\n");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("error[GP406] \"a.csv\" lies outside the scenario's folder");
  }

  private static boolean canLink(Path link, Path target) {
    try {
      Files.createSymbolicLink(link, target);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
