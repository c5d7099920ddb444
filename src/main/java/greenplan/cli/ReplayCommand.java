package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.report.TextOut;
import greenplan.report.replay.Replay;
import greenplan.report.replay.ReplayCsv;
import greenplan.report.replay.ReplayJson;
import greenplan.report.replay.ReplayText;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code greenplan replay}: a recorded run made again. */
@Command(
    name = "replay",
    description = {
      "Run again what a record holds, and say that every figure is the same to the last digit, or what"
          + " differs and by which cause: data, factor, scenario or method. `greenplan report` writes"
          + " the record beside its page. What the scenario expects of its figures is not checked.",
      "Exit code 4 where a figure differs. CSV has one row for everything that differs; JSON every"
          + " digit."
    },
    footer = {
      "%nExamples:",
      "  greenplan replay green-plan.run.json",
      "  greenplan replay green-plan.run.json my-plan.yaml    where the scenario has moved",
      "  greenplan replay green-plan.run.json --format csv -o differences.csv"
    })
final class ReplayCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();

  @Parameters(index = "0", paramLabel = "RUN.json", description = "The record of a run.")
  private Path record = Path.of("run.json");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SCENARIO",
      description =
          "The scenario file; - reads standard input. If not given, the recorded name, from this"
              + " folder or else beside the record.")
  private @Nullable String scenario;

  ReplayCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Output output = new Output(console, options);
    Replay replay = new ReplayRun(problems).replay(record, scenario, console.in());
    if (replay == null) {
      output.report(problems);
      return ExitCode.INPUT;
    }
    int code = output.finish(problems, out -> write(replay, out));
    return code == ExitCode.OK && !replay.isIdentical() ? ExitCode.DIFFERENT : code;
  }

  private void write(Replay replay, Writer out) {
    switch (options.format()) {
      case json -> ReplayJson.write(replay, out);
      case csv -> ReplayCsv.write(replay, out);
      case table -> TextOut.write(ReplayText.of(replay), out);
    }
  }
}
