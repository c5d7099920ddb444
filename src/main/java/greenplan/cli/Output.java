package greenplan.cli;

import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Severity;
import greenplan.report.ProblemJson;
import greenplan.report.ProblemText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Consumer;

/** Where a result and its messages go. */
final class Output {

  private static final int MOST_PROBLEMS = 50;

  private final Console console;
  private final OutputOptions options;

  Output(Console console, OutputOptions options) {
    this.console = console;
    this.options = options;
  }

  OutputOptions.Format format() {
    return options.format();
  }

  /**
   * Reports all problems and, where none is an error, writes the result.
   *
   * @return the exit code
   */
  int finish(Problems problems, Consumer<Writer> result) {
    report(problems);
    return problems.hasErrors() ? ExitCode.INPUT : write(result);
  }

  /** Prints the problems as messages; warnings only where they are wanted. */
  void report(Problems problems) {
    List<Problem> shown =
        problems.sorted().stream()
            .filter(p -> p.severity() == Severity.ERROR || !options.quiet())
            .toList();
    if (shown.isEmpty()) {
      return;
    }
    if (options.format() == OutputOptions.Format.json) {
      ProblemJson.write(shown, console.err());
    } else {
      console.err().print(ProblemText.full(shown, MOST_PROBLEMS));
    }
    console.err().flush();
  }

  /** Writes to standard output or to the file that was asked for. */
  int write(Consumer<Writer> result) {
    Path file = options.file();
    if (file == null || file.toString().equals("-")) {
      result.accept(console.out());
      console.out().flush();
      return ExitCode.OK;
    }
    return writeFile(file, result, console);
  }

  /**
   * Writes a file whole or not at all: first beside its place, then moved into it. A device or a
   * pipe is written to as it stands.
   */
  static int writeFile(Path file, Consumer<Writer> result, Console console) {
    try {
      if (isDevice(file)) {
        writeInto(file, result);
      } else {
        writeWhole(file, result);
      }
      return ExitCode.OK;
    } catch (IOException e) {
      console.err().println("error: \"" + file + "\" cannot be written: " + reason(e));
      return ExitCode.INPUT;
    }
  }

  private static void writeWhole(Path file, Consumer<Writer> result) throws IOException {
    Path part = Files.createTempFile(file.toAbsolutePath().getParent(), ".greenplan", ".part");
    try {
      writeInto(part, result);
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void writeInto(Path file, Consumer<Writer> result) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      result.accept(writer);
    }
  }

  /** A device or a pipe, such as {@code /dev/null}, is written to; nothing may take its place. */
  private static boolean isDevice(Path file) throws IOException {
    return Files.exists(file) && Files.readAttributes(file, BasicFileAttributes.class).isOther();
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.NoSuchFileException
        ? "its folder does not exist"
        : e.getClass().getSimpleName().replace("Exception", "");
  }
}
