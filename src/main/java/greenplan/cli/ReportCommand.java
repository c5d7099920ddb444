package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.report.Findings;
import greenplan.report.page.HtmlReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code greenplan report}: all that can be worked out of a scenario, as one page. */
@Command(
    name = "report",
    description = {
      "Make one page of HTML of all that a scenario holds: footprint, trajectory, what changed,"
          + " measures, money, certainty, claims, commitments, and what it was made from.",
      "The page is one file that needs no network. Sections without data are left out and named."
    },
    footer = {"%nExamples:", "  greenplan report scenarios/blmk-green-plan.yaml -o blmk.html"})
final class ReportCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ReportOptions options = new ReportOptions();
  @Mixin private ScenarioOptions scenarioOptions = new ScenarioOptions();

  @Parameters(paramLabel = "FILE", description = "The scenario file; - reads standard input.")
  private String file = "-";

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Output output = new Output(console, options.output());
    Findings findings = new ReportRun(problems).findings(file, console.in(), scenarioOptions);
    if (findings == null) {
      output.report(problems);
      return ExitCode.INPUT;
    }
    return output.finish(problems, out -> HtmlReport.write(findings, out));
  }
}
