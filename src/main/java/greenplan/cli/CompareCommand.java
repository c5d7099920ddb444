package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.report.CompareCsv;
import greenplan.report.CompareJson;
import greenplan.report.CompareText;
import greenplan.report.TextOut;
import greenplan.trajectory.compare.PlanComparison;
import java.io.Writer;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code greenplan compare}: plans beside each other. */
@Command(
    name = "compare",
    description = {
      "Put plans beside each other: what each emits in the years that all of them have, how each"
          + " stands against the targets, and what they state differently.",
      "The first is the one that the others are compared with. CSV has one row for each boundary,"
          + " year and scenario; JSON every digit and a record for each scenario."
    },
    footer = {
      "%nExamples:",
      "  greenplan compare scenarios/blmk-green-plan.yaml scenarios/blmk-late-start.yaml",
      "  greenplan compare our-plan.yaml sooner.yaml later.yaml --format csv -o years.csv"
    })
final class CompareCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();

  @Option(names = "--ascii", description = "Draw the curves without characters beyond ASCII.")
  private boolean ascii;

  @Parameters(
      paramLabel = "FILE",
      arity = "2..*",
      description = "Two or more scenario files; - reads one of them from standard input.")
  private List<String> files = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (Collections.frequency(files, "-") > 1) {
      throw new ParameterException(
          spec.commandLine(), "- can stand for one scenario only: standard input is read once");
    }
    Problems problems = new Problems();
    Output output = new Output(console, options);
    CompareRun run = new CompareRun(problems);
    PlanComparison comparison = run.comparison(files, console.in());
    if (comparison == null) {
      output.report(problems);
      return ExitCode.INPUT;
    }
    return output.finish(problems, out -> write(comparison, run, out));
  }

  private void write(PlanComparison comparison, CompareRun run, Writer out) {
    switch (options.format()) {
      case json -> CompareJson.write(comparison, run.records(), out);
      case csv -> CompareCsv.write(comparison, out);
      case table -> TextOut.write(CompareText.of(comparison, ascii), out);
    }
  }
}
