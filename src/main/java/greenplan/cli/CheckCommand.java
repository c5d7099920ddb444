package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.documents.YamlText;
import greenplan.inventory.Inventory;
import greenplan.report.ProblemJson;
import greenplan.report.TextOut;
import greenplan.scenario.ScenarioDocument;
import greenplan.scenario.ScenarioReader;
import greenplan.units.FinancialYear;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code greenplan check}: everything that is wrong with a scenario, and no result. */
@Command(
    name = "check",
    description = {
      "Report everything that is wrong or doubtful in a scenario: keys, units, years, names, files.",
      "Prints nothing where all is well. Warnings leave the exit code at 0. Where a scenario extends"
          + " others, their mistakes are reported too."
    },
    footer = {
      "%nExamples:",
      "  greenplan check my-trust.yaml",
      "  greenplan check my-trust.yaml --format json",
      "  greenplan check what-if.yaml --show-merged",
      "  greenplan explain GP303    what a code means"
    })
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();

  @Parameters(paramLabel = "FILE", description = "The scenario file; - reads standard input.")
  private String file = "-";

  @Option(
      names = "--show-merged",
      description =
          "Print the scenario with everything that it extends as one file, and beside a value that"
              + " comes from another file the name of that file.")
  private boolean merged;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Output output = new Output(console, options);
    FootprintRun run = new FootprintRun(problems);
    ScenarioDocument document = run.document(file, console.in());
    if (document != null) {
      checkYears(run, run.inventory(ScenarioReader.read(document, problems)), problems);
    }
    if (merged && document != null) {
      return output.finish(problems, out -> TextOut.write(YamlText.of(document.root()), out));
    }
    if (options.format() == OutputOptions.Format.json) {
      output.write(out -> ProblemJson.write(problems.sorted(), out));
    } else {
      output.report(problems);
    }
    return problems.hasErrors() ? ExitCode.INPUT : ExitCode.OK;
  }

  private static void checkYears(FootprintRun run, Inventory inventory, Problems problems) {
    run.checkPlan(inventory);
    for (FinancialYear year : inventory.scenario().years().keySet()) {
      run.footprint(inventory, year, null);
    }
    run.claims(inventory);
    ScenarioPeers.of(inventory.scenario(), problems);
  }
}
