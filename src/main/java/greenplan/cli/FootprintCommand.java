package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.footprint.Footprint;
import greenplan.report.FootprintCsv;
import greenplan.report.FootprintJson;
import greenplan.report.FootprintText;
import greenplan.report.TextOut;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code greenplan footprint}: the footprint of one year of a scenario. */
@Command(
    name = "footprint",
    description = {
      "Work out the footprint of a year: totals by scope, category, site and gas, and every line.",
      "CSV has one row for each line and factor, for Excel; JSON every digit and a record of what the"
          + " result was made from. What is shown as a table is rounded."
    },
    footer = {
      "%nExamples:",
      "  greenplan footprint scenarios/milton-keynes-2016-17.yaml",
      "  greenplan footprint my-trust.yaml --boundary nhs-carbon-footprint-plus",
      "  greenplan footprint my-trust.yaml --format csv -o lines.csv"
    })
final class FootprintCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();
  @Mixin private ScenarioOptions scenarioOptions = new ScenarioOptions();

  @Parameters(paramLabel = "FILE", description = "The scenario file; - reads standard input.")
  private String file = "-";

  FootprintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Output output = new Output(console, options);
    FootprintRun run = new FootprintRun(problems);
    Footprint footprint = run.footprint(file, console.in(), scenarioOptions);
    if (footprint == null) {
      output.report(problems);
      return ExitCode.INPUT;
    }
    return output.finish(problems, out -> write(footprint, run, out));
  }

  private void write(Footprint footprint, FootprintRun run, Writer out) {
    switch (options.format()) {
      case json -> FootprintJson.write(footprint, run.record(footprint), out);
      case csv -> FootprintCsv.write(footprint, out);
      case table -> TextOut.write(FootprintText.of(footprint), out);
    }
  }
}
