package greenplan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code greenplan import}: scenarios from files that others publish. */
@Command(
    name = "import",
    description = "Make scenarios from files that others publish, such as estates returns (ERIC).")
final class ImportCommand extends CommandGroup {

  ImportCommand(Console console) {
    super(console, ExitCode.OK);
  }

  /** The command with its sub-commands. */
  static CommandLine line(Console console) {
    return new CommandLine(new ImportCommand(console))
        .addSubcommand(new ImportEricCommand(console));
  }
}
