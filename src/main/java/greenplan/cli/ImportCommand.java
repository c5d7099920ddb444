package greenplan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code greenplan import}: scenarios from files that others publish. */
@Command(
    name = "import",
    description = "Make scenarios from files that others publish, such as estates returns (ERIC).")
final class ImportCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable")
  private boolean help;

  ImportCommand(Console console) {
    this.console = console;
  }

  /** The command with its sub-commands. */
  static CommandLine line(Console console) {
    return new CommandLine(new ImportCommand(console))
        .addSubcommand(new ImportEricCommand(console));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(console.out());
    return ExitCode.OK;
  }
}
