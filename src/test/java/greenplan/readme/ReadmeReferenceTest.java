package greenplan.readme;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Golden;
import greenplan.Program;
import greenplan.clinical.gas.GasShape;
import greenplan.clinical.inhaler.SwitchShape;
import greenplan.documents.Form;
import greenplan.documents.Key;
import greenplan.documents.Shape;
import greenplan.scenario.ScenarioShape;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables that users read name what the program knows. */
class ReadmeReferenceTest {

  private static final int SHORT = 6;

  private static final String HEAD =
      """
      # Every key of a scenario file

      Made from the tables that the program reads scenarios by; a test keeps them equal. How values are written stands in
      [the reference](reference.md#scenario-files). The keys of a line are the columns of a table too, with `id`, `year` and
      `unit` as further columns.

      """;

  private static final String GASES_HEAD =
      """
      # Every key of a file of anaesthetic gases

      Made from the tables that the program reads such files by; a test keeps them equal. The keys of a gas supply are the
      columns of a table too, with `id` as a further column.

      """;

  private static final String SWITCHES_HEAD =
      """
      # Every key of a file of switches of inhalers

      Made from the tables that the program reads such files by; a test keeps them equal.

      """;

  @Test
  void keysAreThoseThatTheProgramReads() {
    Golden.checkFile(
        Program.HOME.resolve("docs/scenario-keys.md"), page(HEAD, ScenarioShape.SCENARIO));
    Golden.checkFile(Program.HOME.resolve("docs/gases-keys.md"), page(GASES_HEAD, GasShape.FILE));
    Golden.checkFile(
        Program.HOME.resolve("docs/switches-keys.md"), page(SWITCHES_HEAD, SwitchShape.FILE));
  }

  private static String page(String head, Shape root) {
    return shapes(root).values().stream()
        .map(ReadmeReferenceTest::table)
        .collect(Collectors.joining("\n", head, ""));
  }

  @Test
  void everyCommandHasARow() throws IOException {
    List<String> rows =
        Pages.read("README.md").lines().filter(line -> line.startsWith("| `")).toList();
    assertThat(commands()).hasSizeGreaterThan(5);
    for (String command : commands()) {
      assertThat(rows).anyMatch(row -> row.matches("\\| `" + command + "[ `].*"));
    }
  }

  @Test
  void everyExitCodeHasARow() throws IOException {
    String page = Pages.read("README.md");
    assertThat(listed("Exit codes:"))
        .isNotEmpty()
        .allSatisfy(code -> assertThat(page).contains("\n| " + code + " | "));
  }

  private static Stream<String> lines(String heading) {
    return Program.run("--help").out().lines().dropWhile(l -> !l.equals(heading)).skip(1);
  }

  private static List<String> listed(String heading) {
    return lines(heading)
        .takeWhile(line -> !line.isEmpty())
        .filter(line -> line.matches("  \\S.*"))
        .map(line -> line.strip().split("[ ,]", 2)[0])
        .toList();
  }

  private static List<String> commands() {
    return listed("Commands:");
  }

  /** The shapes of a file, without those of its own activities, which the catalogue shows. */
  private static Map<String, Shape> shapes(Shape root) {
    Map<String, Shape> found = new LinkedHashMap<>();
    collect(new Form.Fixed(root), found);
    return found;
  }

  private static void collect(Form form, Map<String, Shape> found) {
    if (form instanceof Form.ListOf list) {
      collect(list.item(), found);
    } else if (form instanceof Form.Named named) {
      collect(named.value(), found);
    } else if (form instanceof Form.Either either) {
      collect(new Form.Fixed(either.shape()), found);
    } else if (form instanceof Form.ByKind byKind) {
      byKind.kinds().values().forEach(shape -> collect(new Form.Fixed(shape), found));
    } else if (form instanceof Form.Fixed fixed
        && found.putIfAbsent(fixed.shape().name(), fixed.shape()) == null) {
      fixed.shape().keys().stream()
          .filter(key -> !key.name().equals("own-activities"))
          .forEach(key -> collect(key.form(), found));
    }
  }

  private static String table(Shape shape) {
    String rows = shape.keys().stream().map(ReadmeReferenceTest::row).collect(Collectors.joining());
    return "**%s**: %s\n\n| key | written as | meaning |\n|---|---|---|\n%s"
        .formatted(shape.name(), shape.meaning(), rows);
  }

  private static String row(Key key) {
    String name = "`" + key.name() + "`" + (key.required() ? ", required" : "");
    return "| %s | %s | %s |\n".formatted(name, written(key.form()), key.meaning());
  }

  private static String written(Form form) {
    if (form instanceof Form.Text text) {
      return text.example().isEmpty() ? "text" : "`" + text.example() + "`";
    } else if (form instanceof Form.Choice choice) {
      return choice.values().size() > SHORT
          ? "a word of a list, which the schema holds"
          : "`" + String.join("`, `", choice.values()) + "`";
    } else if (form instanceof Form.ListOf list) {
      return "list of: " + written(list.item());
    } else if (form instanceof Form.Named named) {
      return "names, each with: " + written(named.value());
    } else if (form instanceof Form.Either either) {
      return written(either.text()) + " or a " + either.shape().name();
    } else if (form instanceof Form.ByKind byKind) {
      return byKind.name();
    }
    return form instanceof Form.Fixed fixed ? fixed.shape().name() : "";
  }
}
