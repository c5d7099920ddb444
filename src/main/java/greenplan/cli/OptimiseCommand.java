package greenplan.cli;

import greenplan.appraisal.choice.TooManySetsException;
import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.report.ChoiceJson;
import greenplan.report.ChoiceResult;
import greenplan.report.ChoiceText;
import greenplan.report.TextOut;
import java.io.Writer;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code greenplan optimise}: which measures to buy. */
@Command(
    name = "optimise",
    description = {
      "The set of measures that saves most within a budget, exactly, beside what cheapest first"
          + " takes; or the cheapest set that meets a target.",
      "FILE is a scenario, or a table of projects with the columns id, capital_kgbp and"
          + " saving_tco2e, and if you like npv_kgbp, year, requires and exclusive."
    },
    footer = {
      "%nExamples:",
      "  greenplan optimise scenarios/blmk-green-plan.yaml --budget \"£20m\"",
      "  greenplan optimise my-plan.yaml --target cf-2032",
      "  greenplan optimise projects.csv --budget \"£1.0m\"",
      "  greenplan optimise projects.csv --target \"6,500 tCO2e\""
    })
final class OptimiseCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();

  @Option(
      names = "--budget",
      paramLabel = "MONEY",
      description =
          "The most capital of all years, such as \"£1.0m\", at the prices of the result.")
  private @Nullable String budget;

  @Option(
      names = "--by-year",
      paramLabel = "FILE",
      description = "A table of the most capital of some years: columns year and limit.")
  private @Nullable String byYear;

  @Option(
      names = "--target",
      paramLabel = "ID",
      description = "The cheapest set that meets this target; of a table, that saves so much.")
  private @Nullable String target;

  @Parameters(paramLabel = "FILE", description = "The scenario or the table; - reads a scenario.")
  private String file = "-";

  OptimiseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Output output = new Output(console, options);
    ChoiceOptions asked = ChoiceOptions.read(budget, byYear, target, problems);
    ChoiceRun run =
        ProjectFile.isMeantBy(file) ? new ProjectRun(problems) : new PlanChoiceRun(problems);
    ChoiceResult result = asked == null ? null : choose(run, asked, problems);
    if (result == null || asked == null) {
      output.report(problems);
      return ExitCode.INPUT;
    }
    return output.finish(problems, out -> write(result, run, asked, out));
  }

  private @Nullable ChoiceResult choose(ChoiceRun run, ChoiceOptions asked, Problems problems) {
    try {
      return run.choose(file, console.in(), asked);
    } catch (TooManySetsException e) {
      problems.add(
          Code.GP522,
          Origin.of(Source.ofText(file, "")),
          String.valueOf(e.getMessage()),
          "too many sets are nearly as good as each other: leave out what is clear in any case");
      return null;
    }
  }

  private void write(ChoiceResult result, ChoiceRun run, ChoiceOptions asked, Writer out) {
    switch (options.format()) {
      case json -> ChoiceJson.write(result, asked.in(run.record()), out);
      case csv -> ChoiceJson.csv(result, out);
      case table -> TextOut.write(ChoiceText.of(result), out);
    }
  }
}
