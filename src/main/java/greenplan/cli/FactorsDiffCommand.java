package greenplan.cli;

import greenplan.diagnostics.Problems;
import greenplan.factors.FactorData;
import greenplan.factors.FactorDiff;
import greenplan.factors.FactorSet;
import greenplan.report.FactorDiffReport;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code greenplan factors diff}: what changed from one edition to another. */
@Command(
    name = "diff",
    description = "Compare two sets: what moved, what is new, what is gone.",
    footer = {
      "%nExamples:",
      "  greenplan factors diff desnz-2024 desnz-2025",
      "  greenplan factors diff desnz-2024 desnz-2025 --all --format csv -o moved.csv",
      "  greenplan factors diff desnz-2024 desnz-2025 --scenario my-trust.yaml"
    })
final class FactorsDiffCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options = new OutputOptions();

  @Option(
      names = "--all",
      description =
          "List moves of 5%% and less too, and what is new or gone; CSV and JSON always do.")
  private boolean all;

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description = "Show what the change does to the footprint of this scenario instead.")
  private @Nullable String scenario;

  @Parameters(index = "0", paramLabel = "SET", description = "The earlier set.")
  private String from = "";

  @Parameters(index = "1", paramLabel = "SET", description = "The later set.")
  private String to = "";

  FactorsDiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Output output = new Output(console, options);
    if (scenario != null) {
      return new ScenarioEffect(console, output, problems).write(scenario, from, to);
    }
    FactorData data = FactorData.open(Home.factors(), problems);
    Optional<FactorSet> before = FactorNames.set(from, data.sets(), problems);
    Optional<FactorSet> after = FactorNames.set(to, data.sets(), problems);
    if (before.isEmpty() || after.isEmpty()) {
      output.report(problems);
      return ExitCode.INPUT;
    }
    FactorDiff diff = FactorDiff.between(before.get(), after.get());
    return output.finish(
        problems, out -> FactorDiffReport.write(diff, all, options.format().name(), out));
  }
}
