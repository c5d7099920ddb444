package greenplan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code greenplan factors import}: which publishers' files can be read. */
@Command(name = "import", description = "Turn a publisher's file into a set of factors.")
final class FactorsImportCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable")
  private boolean help;

  private FactorsImportCommand(Console console) {
    this.console = console;
  }

  /** The command with everything below it. */
  static CommandLine line(Console console) {
    return new CommandLine(new FactorsImportCommand(console))
        .addSubcommand("desnz", new DesnzImportCommand(console));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(console.out());
    return ExitCode.USAGE;
  }
}
