package greenplan.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a report is written. */
final class ReportOptions {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable")
  private boolean help;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report to a file, whole or not at all.")
  private @Nullable Path file;

  @Option(
      names = {"-q", "--quiet"},
      description = "Leave out warnings.")
  private boolean quiet;

  /** The same as options of a command that writes text. */
  OutputOptions output() {
    return OutputOptions.text(file, quiet);
  }
}
