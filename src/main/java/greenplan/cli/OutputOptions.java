package greenplan.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class OutputOptions {

  enum Format {
    table,
    json,
    csv
  }

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable")
  private boolean help;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How the result is written: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.table;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the result to a file, whole or not at all.")
  private @Nullable Path file;

  @Option(
      names = {"-q", "--quiet"},
      description = "Leave out warnings.")
  private boolean quiet;

  @Option(
      names = "--no-color",
      description = "No colour; there is none so far, so nothing changes.")
  @SuppressWarnings("UnusedVariable")
  private boolean noColor;

  /** Options of a command that writes messages only. */
  static OutputOptions messages(boolean quiet) {
    return text(null, quiet);
  }

  /** Options of a command that writes one kind of text. */
  static OutputOptions text(@Nullable Path file, boolean quiet) {
    OutputOptions options = new OutputOptions();
    options.file = file;
    options.quiet = quiet;
    return options;
  }

  Format format() {
    return format;
  }

  @Nullable Path file() {
    return file;
  }

  boolean quiet() {
    return quiet;
  }
}
