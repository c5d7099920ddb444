package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.report.CertaintyCsv;
import greenplan.report.CertaintyJson;
import greenplan.report.CertaintyText;
import greenplan.report.TextOut;
import greenplan.uncertainty.Certainty;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code greenplan uncertainty}: how sure a footprint and a plan are. */
@Command(
    name = "uncertainty",
    description = {
      "How far the total may be off, and which line makes it so; with a seed in the scenario also how"
          + " likely each target is met, given its assumptions, what decides it, and the range of"
          + " every year.",
      "What is uncertain, and by how much, stands in the scenario under \"uncertainty:\". CSV has one"
          + " row for each year and boundary and one for each target, or without a seed one for each"
          + " line; JSON has a record of what the result was made from."
    },
    footer = {
      "%nExamples:",
      "  greenplan uncertainty scenarios/blmk-green-plan.yaml",
      "  greenplan uncertainty my-plan.yaml --format csv -o fan.csv"
    })
final class UncertaintyCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();

  @Parameters(paramLabel = "FILE", description = "The scenario file; - reads standard input.")
  private String file = "-";

  UncertaintyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Output output = new Output(console, options);
    CertaintyRun run = new CertaintyRun(problems);
    Certainty certainty =
        run.certainty(file, console.in(), Runtime.getRuntime().availableProcessors());
    if (certainty == null) {
      output.report(problems);
      return ExitCode.INPUT;
    }
    return output.finish(problems, out -> write(certainty, run, out));
  }

  private void write(Certainty certainty, CertaintyRun run, Writer out) {
    switch (options.format()) {
      case json -> CertaintyJson.write(certainty, run.record(certainty), out);
      case csv -> CertaintyCsv.write(certainty, out);
      case table -> TextOut.write(CertaintyText.of(certainty), out);
    }
  }
}
