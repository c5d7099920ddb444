package greenplan.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option by which a command says with its exit code that something was missed. */
final class FailOn {

  enum What {
    claims
  }

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      description =
          "Exit with 3 if one is missed, the result written all the same: ${COMPLETION-CANDIDATES}.")
  private @Nullable What what;

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
