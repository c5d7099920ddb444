package greenplan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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
final class FactorsCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable")
  private boolean help;

  private FactorsCommand(Console console) {
    this.console = console;
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

  @Override
  public Integer call() {
    spec.commandLine().usage(console.out());
    return ExitCode.OK;
  }
}
