package greenplan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code greenplan import}: scenarios from tables and workbooks. */
@Command(
    name = "import",
    description = "Make scenarios from estates returns (ERIC) or from a workbook that was filled.")
final class ImportCommand extends CommandGroup {

  ImportCommand(Console console) {
    super(console, ExitCode.OK);
  }

  /** The command with its sub-commands. */
  static CommandLine line(Console console) {
    return new CommandLine(new ImportCommand(console))
        .addSubcommand(new ImportEricCommand(console))
        .addSubcommand(new ImportXlsxCommand(console));
  }
}
