package greenplan.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import greenplan.Program;
import greenplan.diagnostics.Problems;
import greenplan.report.Findings;
import greenplan.report.record.RecordJson;
import greenplan.report.record.RecordedCommand;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Records of scenario files, and another home of the program with factors that can be edited. */
final class Recording {

  private Recording() {}

  /** The record of a scenario file that was typed so. */
  static String of(Path scenario, String typed) {
    StringWriter text = new StringWriter();
    RecordJson.write(findings(scenario), RecordedCommand.of(typed, null, null), text);
    return text.toString();
  }

  /** The record of a scenario file, written beside it. */
  static Path beside(Path scenario) {
    try {
      Path record = scenario.resolveSibling("run.json");
      return Files.writeString(record, of(scenario, scenario.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Findings findings(Path scenario) {
    Problems problems = new Problems();
    ScenarioOptions options = ScenarioOptions.of(null, null);
    Findings findings =
        new ReportRun(problems)
            .findings(scenario.toString(), InputStream.nullInputStream(), options);
    assertThat(problems.hasErrors()).as("%s", problems.sorted()).isFalse();
    return requireNonNull(findings);
  }

  /** A copy of a folder with all that is in it. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  /** Does something while the program is installed elsewhere. */
  static <T> T at(Path home, Supplier<T> work) {
    String shipped = Program.HOME.toString();
    System.setProperty("greenplan.home", home.toString());
    try {
      return work.get();
    } finally {
      System.setProperty("greenplan.home", shipped);
    }
  }
}
