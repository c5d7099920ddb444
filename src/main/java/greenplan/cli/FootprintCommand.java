package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.footprint.Footprint;
import greenplan.inventory.Inventory;
import greenplan.report.ChangeCsv;
import greenplan.report.FootprintCsv;
import greenplan.report.FootprintJson;
import greenplan.report.FootprintText;
import greenplan.report.RunRecord;
import greenplan.report.TextOut;
import greenplan.trajectory.since.Comparison;
import greenplan.units.FinancialYear;
import java.io.Writer;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
      "  greenplan footprint my-trust.yaml --since 2019/20",
      "  greenplan footprint my-trust.yaml --format csv -o lines.csv"
    })
final class FootprintCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();
  @Mixin private ScenarioOptions scenarioOptions = new ScenarioOptions();

  @Parameters(paramLabel = "FILE", description = "The scenario file; - reads standard input.")
  private String file = "-";

  @Option(
      names = "--since",
      paramLabel = "YEAR",
      converter = ScenarioOptions.Years.class,
      description =
          "Explain the change since another year of the scenario: growth, efficiency, mix, grid,"
              + " other factors, restatement, lines added and removed. CSV then has a row for each"
              + " line, factor and effect.")
  private @Nullable FinancialYear since;

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
    Comparison comparison = comparison(footprint, problems);
    return output.finish(
        problems,
        out -> {
          if (comparison == null) {
            write(footprint, run, out);
          } else {
            write(comparison, run, out);
          }
        });
  }

  /** The comparison that was asked for; null where none was or its year is not there. */
  private @Nullable Comparison comparison(Footprint after, Problems problems) {
    Inventory inventory = after.inventory();
    return since == null || !HeldYear.check(inventory.scenario(), since, "--since", problems)
        ? null
        : Comparison.of(Footprint.of(inventory, since, after.boundary()), after);
  }

  private static RunRecord record(Comparison comparison, FootprintRun run) {
    return run.record(comparison.after())
        .with("since", comparison.before().year().toString())
        .with("change_activity", comparison.after().inventory().scenario().changeActivity());
  }

  private void write(Footprint footprint, FootprintRun run, Writer out) {
    switch (options.format()) {
      case json -> FootprintJson.write(footprint, run.record(footprint), out);
      case csv -> FootprintCsv.write(footprint, out);
      case table -> TextOut.write(FootprintText.of(footprint), out);
    }
  }

  private void write(Comparison comparison, FootprintRun run, Writer out) {
    switch (options.format()) {
      case json -> FootprintJson.write(comparison, record(comparison, run), out);
      case csv -> ChangeCsv.write(comparison, out);
      case table -> TextOut.write(FootprintText.of(comparison), out);
    }
  }
}
