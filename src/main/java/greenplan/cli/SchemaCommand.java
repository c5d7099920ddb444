package greenplan.cli;

import greenplan.clinical.gas.GasShape;
import greenplan.clinical.inhaler.SwitchShape;
import greenplan.report.SchemaJson;
import greenplan.scenario.ScenarioShape;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code greenplan schema}: the JSON Schema of scenario files, for editors. */
@Command(
    name = "schema",
    description = {
      "Write the JSON Schema of scenario files, or of files of anaesthetic gases or of switches of"
          + " inhalers, for editors that complete keys and mark mistakes.",
      "It is always JSON. `greenplan init` puts a copy beside the sample that it writes."
    },
    footer = {
      "%nExamples:",
      "  greenplan schema -o schema/scenario.schema.json",
      "  greenplan schema --of gases -o schema/gases.schema.json",
      "  and as the first line of a scenario in the folder above:",
      "  # yaml-language-server: $schema=./schema/scenario.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {

  /** The kinds of files, as they are typed. */
  private enum Kind {
    scenario,
    gases,
    switches
  }

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();

  @Option(
      names = "--of",
      paramLabel = "KIND",
      defaultValue = "scenario",
      description = "Kind of file: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Kind kind = Kind.scenario;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new Output(console, options).write(this::write);
  }

  private void write(Writer out) {
    switch (kind) {
      case scenario -> SchemaJson.write(ScenarioShape.SCENARIO, ScenarioShape.EXTENDS, out);
      case gases -> SchemaJson.write(GasShape.FILE, out);
      case switches -> SchemaJson.write(SwitchShape.FILE, out);
    }
  }
}
