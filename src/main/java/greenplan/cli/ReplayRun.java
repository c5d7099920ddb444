package greenplan.cli;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.documents.InputFile;
import greenplan.documents.TextFile;
import greenplan.report.Findings;
import greenplan.report.record.RecordReader;
import greenplan.report.record.Recorded;
import greenplan.report.record.RecordedCommand;
import greenplan.report.replay.Replay;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** From a record to the same run made again. */
final class ReplayRun {

  private static final String TYPED = "-";

  private final Problems problems;

  ReplayRun(Problems problems) {
    this.problems = problems;
  }

  /**
   * The recorded run and the run of now; null after what is wrong has been reported.
   *
   * @param scenario the file to use; null for the one that the record names
   */
  @Nullable Replay replay(Path record, @Nullable String scenario, InputStream in) {
    InputFile input = InputFile.of(record, record.toString().replace('\\', '/'));
    TextFile text = TextFile.read(input, RecordReader.MOST, problems);
    Recorded was = text == null ? null : RecordReader.read(text, problems);
    if (was == null) {
      return null;
    }
    RecordedCommand command = was.command();
    String file = scenario == null ? found(command.scenario(), record) : scenario;
    if (file == null) {
      return null;
    }
    ScenarioOptions asked = ScenarioOptions.of(command.year(), command.boundary());
    Findings findings = ReportRun.besideRecord(problems).findings(file, in, asked);
    return findings == null ? null : Replay.of(was, Recorded.of(findings, command));
  }

  /** The scenario as it was typed, or beside the record; null after it has not been found. */
  private @Nullable String found(String typed, Path record) {
    boolean piped = typed.equals(TYPED);
    Path beside = record.resolveSibling(name(typed));
    if (!piped && Files.isRegularFile(Path.of(typed))) {
      return typed;
    } else if (!piped && Files.isRegularFile(beside)) {
      return beside.toString();
    }
    problems.add(
        Code.GP105,
        Origin.of(Source.ofText(record.toString().replace('\\', '/'), "")),
        piped
            ? "the recorded scenario came from standard input"
            : "the recorded scenario \"" + typed + "\" is neither here nor beside the record",
        "name it: greenplan replay RUN.json SCENARIO");
    return null;
  }

  private static String name(String typed) {
    return typed.substring(typed.lastIndexOf('/') + 1);
  }
}
