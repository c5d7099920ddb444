package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.inventory.Inventory;
import greenplan.report.ProblemJson;
import greenplan.scenario.Scenario;
import greenplan.units.FinancialYear;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code greenplan check}: everything that is wrong with a scenario, and no result. */
@Command(
    name = "check",
    description = {
      "Report everything that is wrong or doubtful in a scenario: keys, units, years, names, files.",
      "Prints nothing where all is well. Warnings leave the exit code at 0."
    },
    footer = {
      "%nExamples:",
      "  greenplan check my-trust.yaml",
      "  greenplan check my-trust.yaml --format json",
      "  greenplan explain GP303    what a code means"
    })
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();

  @Parameters(paramLabel = "FILE", description = "The scenario file; - reads standard input.")
  private String file = "-";

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Output output = new Output(console, options);
    FootprintRun run = new FootprintRun(problems);
    Scenario scenario = run.scenario(file, console.in());
    if (scenario != null) {
      checkYears(run, run.inventory(scenario));
    }
    if (options.format() == OutputOptions.Format.json) {
      output.write(out -> ProblemJson.write(problems.sorted(), out));
      return problems.hasErrors() ? ExitCode.INPUT : ExitCode.OK;
    }
    output.report(problems);
    return problems.hasErrors() ? ExitCode.INPUT : ExitCode.OK;
  }

  private static void checkYears(FootprintRun run, Inventory inventory) {
    for (FinancialYear year : inventory.scenario().years().keySet()) {
      run.footprint(inventory, year, null);
    }
  }
}
