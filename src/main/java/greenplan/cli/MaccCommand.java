package greenplan.cli;

import greenplan.appraisal.CostCurve;
import greenplan.appraisal.ProjectCurve;
import greenplan.diagnostics.Problems;
import greenplan.report.MaccCsv;
import greenplan.report.MaccJson;
import greenplan.report.MaccText;
import greenplan.report.ProjectsJson;
import greenplan.report.ProjectsText;
import greenplan.report.TextOut;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code greenplan macc}: what a tonne costs, measure by measure. */
@Command(
    name = "macc",
    description = {
      "What the measures of a plan cost: net present value, cost of a tonne after overlap, payback,"
          + " cash by year, who pays and who saves.",
      "FILE is a scenario, or a table of projects with the columns id, capital_kgbp and"
          + " saving_tco2e, and if you like npv_kgbp: capital and cost of a tonne of each.",
      "Measures that earn money are not ranked by pounds per tonne. JSON has the cash of each"
          + " measure and every digit."
    },
    footer = {
      "%nExamples:",
      "  greenplan macc scenarios/blmk-green-plan.yaml",
      "  greenplan macc my-plan.yaml --format csv -o macc.csv",
      "  greenplan macc projects.csv"
    })
final class MaccCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();

  @Parameters(paramLabel = "FILE", description = "The scenario or the table; - reads a scenario.")
  private String file = "-";

  MaccCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Output output = new Output(console, options);
    return ProjectFile.isMeantBy(file) ? ofTable(output, problems) : ofPlan(output, problems);
  }

  private int ofPlan(Output output, Problems problems) {
    PlanRun run = new PlanRun(problems);
    CostCurve curve = run.curve(file, console.in());
    if (curve == null) {
      output.report(problems);
      return ExitCode.INPUT;
    }
    return output.finish(problems, out -> write(curve, run, out));
  }

  private void write(CostCurve curve, PlanRun run, Writer out) {
    switch (options.format()) {
      case json -> MaccJson.write(curve, run.record(curve.trajectory()), out);
      case csv -> MaccCsv.write(curve, out);
      case table -> TextOut.write(MaccText.of(curve), out);
    }
  }

  private int ofTable(Output output, Problems problems) {
    ProjectFile table = new ProjectFile(file, problems);
    ProjectCurve curve = ProjectCurve.of(table.read());
    return output.finish(problems, out -> write(curve, table, out));
  }

  private void write(ProjectCurve curve, ProjectFile table, Writer out) {
    switch (options.format()) {
      case json -> ProjectsJson.write(curve, table.record(), out);
      case csv -> ProjectsJson.csv(curve, out);
      case table -> TextOut.write(ProjectsText.of(table.name(), curve), out);
    }
  }
}
