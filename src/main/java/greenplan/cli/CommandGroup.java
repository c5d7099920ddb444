package greenplan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that only holds other commands: by itself it shows what they are. */
abstract class CommandGroup implements Callable<Integer> {

  private final Console console;
  private final int exitCode;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable")
  private boolean help;

  /** A group that answers with an exit code where no command of it is named. */
  CommandGroup(Console console, int exitCode) {
    this.console = console;
    this.exitCode = exitCode;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(console.out());
    return exitCode;
  }
}
