package greenplan.cli;

import greenplan.report.SchemaJson;
import greenplan.scenario.ScenarioShape;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code greenplan schema}: the JSON Schema of scenario files, for editors. */
@Command(
    name = "schema",
    description = {
      "Write the JSON Schema of scenario files, for editors that complete keys and mark mistakes.",
      "It is always JSON. `greenplan init` puts a copy beside the sample that it writes."
    },
    footer = {
      "%nExamples:",
      "  greenplan schema -o schema/scenario.schema.json",
      "  and as the first line of a scenario in the folder above:",
      "  # yaml-language-server: $schema=./schema/scenario.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new Output(console, options)
        .write(out -> SchemaJson.write(ScenarioShape.SCENARIO, ScenarioShape.EXTENDS, out));
  }
}
