package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.inventory.Inventory;
import greenplan.report.ClaimsCsv;
import greenplan.report.ClaimsJson;
import greenplan.report.ClaimsText;
import greenplan.report.TextOut;
import greenplan.scenario.Scenario;
import greenplan.trajectory.claim.ClaimResult;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code greenplan claims}: what a plan says, worked out again. */
@Command(
    name = "claims",
    description = {
      "Work out again what a plan or a board paper says, and say of each claim whether it is",
      "reproduced, off by rounding, plausible, refuted or implausible, from which figures and factors."
    },
    footer = {
      "%nExamples:",
      "  greenplan claims green-plan.yaml",
      "  greenplan claims green-plan.yaml --fail-on claims --format json -o claims.json"
    })
final class ClaimsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();
  @Mixin private FailOn failOn = new FailOn();

  @Parameters(paramLabel = "FILE", description = "The scenario file; - reads standard input.")
  private String file = "-";

  ClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    failOn.allow(FailOn.What.claims);
    Problems problems = new Problems();
    Output output = new Output(console, options);
    FootprintRun run = new FootprintRun(problems);
    Scenario scenario = run.scenario(file, console.in());
    if (scenario == null) {
      output.report(problems);
      return ExitCode.INPUT;
    }
    Inventory inventory = run.inventory(scenario);
    List<ClaimResult> results = run.claims(inventory);
    int code = output.finish(problems, out -> write(inventory, results, run, out));
    boolean isMissed = results.stream().anyMatch(result -> result.status().isMissed());
    return failOn.exitCode(code, FailOn.What.claims, isMissed);
  }

  private void write(Inventory inventory, List<ClaimResult> results, FootprintRun run, Writer out) {
    Scenario scenario = inventory.scenario();
    switch (options.format()) {
      case json -> ClaimsJson.write(scenario, results, run.record(inventory), out);
      case csv -> ClaimsCsv.write(results, out);
      case table -> TextOut.write(ClaimsText.of(scenario, results), out);
    }
  }
}
