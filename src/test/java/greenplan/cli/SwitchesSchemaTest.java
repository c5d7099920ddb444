package greenplan.cli;

import static greenplan.Program.HOME;
import static greenplan.Program.RESOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import greenplan.Golden;
import greenplan.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * An editor that knows the schema marks in a file of switches what the program refuses by shape.
 */
class SwitchesSchemaTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PRINTED = Program.run("schema", "--of", "switches").out();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(JSON.readTree(PRINTED));

  private static List<?> errors(Path file) throws IOException {
    Object document =
        new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    return SCHEMA.validate(JSON.valueToTree(document));
  }

  @Test
  void committedCopyIsUpToDate() {
    Golden.checkFile(HOME.resolve("schema/switches.schema.json"), PRINTED);
  }

  @Test
  void theShippedFileFits() throws IOException {
    assertThat(errors(HOME.resolve("scenarios/inhalers/switches.yaml"))).isEmpty();
  }

  @Test
  void mistakesOfShapeAreMarkedAndMistakesOfSenseAreNot() throws IOException {
    Path bad = RESOURCES.resolve("inhalers/bad");
    assertThat(errors(bad.resolve("switches-shape.yaml"))).isNotEmpty();
    assertThat(errors(bad.resolve("switches-words.yaml"))).isEmpty();
    assertThat(errors(bad.resolve("switches-shares.yaml"))).isEmpty();
  }
}
