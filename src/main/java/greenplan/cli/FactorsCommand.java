package greenplan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code greenplan factors}: what emission factors there are, and whether they can be trusted. */
@Command(
    name = "factors",
    description = "List, show, compare, check and import emission factors.",
    footer = {
      "%nExamples:",
      "  greenplan factors list",
      "  greenplan factors show natural-gas",
      "  greenplan factors diff desnz-2024 desnz-2025",
      "  greenplan factors lint"
    })
final class FactorsCommand extends CommandGroup {

  private FactorsCommand(Console console) {
    super(console, ExitCode.OK);
  }

  /** The command with everything below it. */
  static CommandLine line(Console console) {
    return new CommandLine(new FactorsCommand(console))
        .addSubcommand("list", new FactorsListCommand(console))
        .addSubcommand("show", new FactorsShowCommand(console))
        .addSubcommand("diff", new FactorsDiffCommand(console))
        .addSubcommand("lint", new FactorsLintCommand(console))
        .addSubcommand("import", FactorsImportCommand.line(console));
  }
}
