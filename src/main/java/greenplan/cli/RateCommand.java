package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.report.RateCsv;
import greenplan.report.RateJson;
import greenplan.report.RateText;
import greenplan.report.TextOut;
import greenplan.trajectory.rate.Backcasts;
import java.io.Writer;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code greenplan rate}: what it takes to reach the targets of a plan. */
@Command(
    name = "rate",
    description = {
      "For each target ahead: the yearly rate that reaches it, in every convention that \"so many per"
          + " cent a year\" may mean; where the rates lead that the plan states; how much more the"
          + " measures must do; and how long each of them may wait.",
      "CSV has one row for each convention and start; JSON every digit and a record of what the result"
          + " was made from."
    },
    footer = {
      "%nExamples:",
      "  greenplan rate scenarios/blmk-green-plan.yaml",
      "  greenplan rate my-plan.yaml --target cf-2032",
      "  greenplan rate my-plan.yaml --format csv -o rates.csv"
    })
final class RateCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();

  @Option(
      names = "--target",
      paramLabel = "ID",
      description = "One target alone, with stated rates followed in every convention.")
  private @Nullable String target;

  @Parameters(paramLabel = "FILE", description = "The scenario file; - reads standard input.")
  private String file = "-";

  RateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Output output = new Output(console, options);
    PlanRun run = new PlanRun(problems);
    Backcasts backcasts = run.backcasts(file, console.in(), target);
    if (backcasts == null) {
      output.report(problems);
      return ExitCode.INPUT;
    }
    return output.finish(problems, out -> write(backcasts, run, out));
  }

  private void write(Backcasts backcasts, PlanRun run, Writer out) {
    switch (options.format()) {
      case json -> RateJson.write(backcasts, run.record(backcasts.trajectory()), out);
      case csv -> RateCsv.write(backcasts, out);
      case table -> TextOut.write(RateText.of(backcasts, target != null), out);
    }
  }
}
