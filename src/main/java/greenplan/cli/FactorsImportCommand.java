package greenplan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code greenplan factors import}: which publishers' files can be read. */
@Command(name = "import", description = "Turn a publisher's file into a set of factors.")
final class FactorsImportCommand extends CommandGroup {

  private FactorsImportCommand(Console console) {
    super(console, ExitCode.USAGE);
  }

  /** The command with everything below it. */
  static CommandLine line(Console console) {
    return new CommandLine(new FactorsImportCommand(console))
        .addSubcommand("desnz", new DesnzImportCommand(console));
  }
}
