package greenplan.cli;

import static greenplan.Program.HOME;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import greenplan.Golden;
import greenplan.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An editor that knows the schema marks in a file of gases what the program refuses by shape. */
class GasesSchemaTest {

  private static final Path COMMITTED = HOME.resolve("schema/gases.schema.json");
  private static final Set<String> MISSHAPEN =
      Set.of("shape.yaml", "amounts.yaml", "base-targets.yaml");

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(JSON.readTree(Program.run("schema", "--of", "gases").out()));

  @Test
  void committedCopyIsUpToDate() {
    Golden.checkFile(COMMITTED, Program.run("schema", "--of", "gases").out());
  }

  @Test
  void anUnknownKindIsAWrongUsage() {
    Program.Outcome outcome = Program.run("schema", "--of", "gass");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("scenario, gases");
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedFilesFitAndSayWhereTheSchemaIs(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(errors(text)).isEmpty();
    String first = text.lines().findFirst().orElse("");
    assertThat(first).startsWith("# yaml-language-server: $schema=");
    assertThat(file.resolveSibling(first.replaceFirst(".*=", "")).normalize())
        .isEqualTo(COMMITTED.normalize());
  }

  static List<Path> shipped() throws IOException {
    return yaml(HOME.resolve("scenarios/gases"));
  }

  /** What is wrong with these is what the schema cannot see, such as more used than bought. */
  @ParameterizedTest
  @MethodSource("wellFormed")
  void mistakesOfSenseAreNotOfShape(Path file) throws IOException {
    assertThat(errors(Files.readString(file))).isEmpty();
  }

  static List<Path> wellFormed() throws IOException {
    List<Path> files = new ArrayList<>(yaml(Program.RESOURCES.resolve("gases")));
    yaml(Program.RESOURCES.resolve("gases/bad")).stream()
        .filter(file -> !MISSHAPEN.contains(file.getFileName().toString()))
        .forEach(files::add);
    return files;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gwp: AR7\ngases: {a: {gas: n2o, purchased: 1 L}}",
        "gwp: AR6\ngases: {a: {gas: n2o}}",
        "gwp: AR6\ngases: {a: {purchased: 1 L}}",
        "gwp: AR6\ngases: {a: {gas: n2o, purchased: 100}}",
        "gwp: AR6\ngases: {a: {gas: n2o, bought: 1 L}}",
        "gwp: AR6\ngases: [a]",
        "gwp: AR6\nyear: 2024",
        "gwp: AR6\nfrom: 1 April 2024",
        "gwp: AR6\ntables: gases.csv",
        "gwp: AR6\ndecommissioning: {a: {gas: n2o, before: 1 L}}",
        "gases: {a: {gas: n2o, purchased: 1 L}}",
      })
  void mistakesOfShapeAreMarked(String rest) {
    String text = "title: T\norganisation: O\n" + rest + "\n";
    assertThat(errors(text)).isNotEmpty();
    assertThat(Program.run(text.getBytes(UTF_8), "anaesthetic-gases", "-").code()).isEqualTo(1);
  }

  private static List<Path> yaml(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static List<String> errors(String yaml) {
    Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    JsonNode node = JSON.valueToTree(value);
    return SCHEMA.validate(node).stream().map(Object::toString).toList();
  }
}
