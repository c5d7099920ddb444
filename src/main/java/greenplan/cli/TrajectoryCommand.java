package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.report.TextOut;
import greenplan.report.TrajectoryCsv;
import greenplan.report.TrajectoryJson;
import greenplan.report.TrajectoryText;
import greenplan.trajectory.TargetStatus;
import greenplan.trajectory.Trajectory;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code greenplan trajectory}: where a plan leads, year by year. */
@Command(
    name = "trajectory",
    description = {
      "Run a plan forward: business as usual, plan, target and gap of every year, the status of every"
          + " target, and what each measure saves.",
      "CSV has one row for each year and boundary; JSON every digit and a record of what the result"
          + " was made from."
    },
    footer = {
      "%nExamples:",
      "  greenplan trajectory scenarios/blmk-green-plan.yaml",
      "  greenplan trajectory my-plan.yaml --format csv -o years.csv",
      "  greenplan trajectory my-plan.yaml --fail-on targets    exit 3 if a required one is missed"
    })
final class TrajectoryCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();
  @Mixin private FailOn failOn = new FailOn();

  @Option(names = "--ascii", description = "Draw the curves without characters beyond ASCII.")
  private boolean ascii;

  @Parameters(paramLabel = "FILE", description = "The scenario file; - reads standard input.")
  private String file = "-";

  TrajectoryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    failOn.allow(FailOn.What.targets);
    Problems problems = new Problems();
    Output output = new Output(console, options);
    PlanRun run = new PlanRun(problems);
    Trajectory trajectory = run.trajectory(file, console.in());
    if (trajectory == null) {
      output.report(problems);
      return ExitCode.INPUT;
    }
    boolean missed =
        trajectory.targets().stream()
            .anyMatch(r -> r.target().isRequired() && r.status() == TargetStatus.MISSED);
    int code = output.finish(problems, out -> write(trajectory, run, out));
    return failOn.exitCode(code, FailOn.What.targets, missed);
  }

  private void write(Trajectory trajectory, PlanRun run, Writer out) {
    switch (options.format()) {
      case json -> TrajectoryJson.write(trajectory, run.record(trajectory), out);
      case csv -> TrajectoryCsv.write(trajectory, out);
      case table -> TextOut.write(TrajectoryText.of(trajectory, ascii), out);
    }
  }
}
