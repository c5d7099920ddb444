package greenplan.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option by which a command says with its exit code that something was missed. */
final class FailOn {

  enum What {
    targets,
    claims
  }

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      description =
          "Exit with 3 if one is missed, the result written all the same: ${COMPLETION-CANDIDATES}.")
  private @Nullable What what;

  /** Refuses what this command does not look at, before it writes anything. */
  void allow(What of) {
    if (what != null && what != of && command != null) {
      throw new ParameterException(
          command.commandLine(),
          "`" + command.name() + "` looks at " + of + ": write --fail-on " + of);
    }
  }

  /**
   * The exit code of a command that has written its result.
   *
   * @param written the exit code so far
   * @param of what the command looks at
   * @param isMissed whether one of them was missed
   */
  int exitCode(int written, What of, boolean isMissed) {
    return written == ExitCode.OK && what == of && isMissed ? ExitCode.MISSED : written;
  }
}
