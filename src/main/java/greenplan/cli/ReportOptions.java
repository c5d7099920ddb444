package greenplan.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a report is written. */
final class ReportOptions {

  enum Format {
    html,
    xlsx,
    csv
  }

  private static final String RECORD = ".run.json";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable")
  private boolean help;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "What is written: ${COMPLETION-CANDIDATES}. A workbook needs -o; CSV is there for"
              + " --disclosure.")
  private Format format = Format.html;

  @Option(
      names = "--disclosure",
      description =
          "The tables that reports of others ask for, ready to paste: GHG Protocol, TCFD and HM"
              + " Treasury, SECR, Greener NHS, ISO 14064-1, and what is missing in each.")
  private boolean disclosure;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write the report to a file, whole or not at all, and beside it a record, FILE without its"
              + " ending and with .run.json, from which `greenplan replay` makes it again.")
  private @Nullable Path file;

  @Option(
      names = {"-q", "--quiet"},
      description = "Leave out warnings and what was written.")
  private boolean quiet;

  /** Refuses what does not go together. */
  void check() {
    if (format == Format.xlsx && (file() == null || disclosure)) {
      throw new ParameterException(
          spec.commandLine(),
          disclosure
              ? "--disclosure is written as html or csv"
              : "a workbook is not for the terminal: name a file with -o");
    }
    if (format == Format.csv && !disclosure) {
      throw new ParameterException(
          spec.commandLine(),
          "--format csv is for --disclosure; `greenplan footprint --format csv` writes the lines");
    }
  }

  Format format() {
    return format;
  }

  boolean isDisclosure() {
    return disclosure;
  }

  boolean isQuiet() {
    return quiet;
  }

  /** The file to write; null for standard output. */
  @Nullable Path file() {
    return file == null || file.toString().equals("-") ? null : file;
  }

  /** The record beside a report: {@code blmk.run.json} beside {@code blmk.html}. */
  static Path record(Path report) {
    String name = String.valueOf(report.getFileName());
    int dot = name.lastIndexOf('.');
    return report.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + RECORD);
  }

  /** The same as options of a command that writes text. */
  OutputOptions output() {
    return OutputOptions.text(file, quiet);
  }
}
