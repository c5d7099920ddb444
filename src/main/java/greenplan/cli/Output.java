package greenplan.cli;

import greenplan.diagnostics.Problem;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Severity;
import greenplan.report.ProblemJson;
import greenplan.report.ProblemText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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

  /** What is written into a file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** The same as {@link #writeBytes} with text. */
  static int writeFile(Path file, Consumer<Writer> result, Console console) {
    Content text =
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          result.accept(writer);
          writer.flush();
        };
    return writeBytes(file, text, console);
  }

  /**
   * Writes a file whole or not at all: first beside its place, then moved into it. A device or a
   * pipe is written to as it stands.
   */
  static int writeBytes(Path file, Content content, Console console) {
    try {
      if (isDevice(file)) {
        writeInto(file, content);
      } else {
        writeWhole(file, content);
      }
      return ExitCode.OK;
    } catch (IOException e) {
      console.err().println("error: \"" + file + "\" cannot be written: " + reason(e));
      return ExitCode.INPUT;
    }
  }

  /** Not by way of a file for temporary ones, which nobody else could read afterwards. */
  private static void writeWhole(Path file, Content content) throws IOException {
    String name =
        ".greenplan-" + ProcessHandle.current().pid() + "-" + file.getFileName() + ".part";
    Path part = file.toAbsolutePath().resolveSibling(name);
    try {
      writeInto(part, content);
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void writeInto(Path file, Content content) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      content.writeTo(out);
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
