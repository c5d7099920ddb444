package greenplan.cli;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.factors.FactorLibrary;
import greenplan.factors.FactorSet;
import greenplan.factors.SetAbout;
import greenplan.footprint.Footprint;
import greenplan.report.FactorEffectReport;
import greenplan.scenario.FactorChoice;
import greenplan.scenario.Scenario;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the step from one edition to another does to the footprint of a scenario. */
final class ScenarioEffect {

  private final Console console;
  private final Output output;
  private final Problems problems;

  ScenarioEffect(Console console, Output output, Problems problems) {
    this.console = console;
    this.output = output;
    this.problems = problems;
  }

  /** Works out the scenario with each of the two editions, and writes both and the difference. */
  int write(String file, String from, String to) {
    FactorLibrary library = FactorLibrary.open(Home.factors(), problems);
    Optional<SetAbout> before = FactorNames.set(from, library, problems).map(FactorSet::about);
    Optional<SetAbout> after = FactorNames.set(to, library, problems).map(FactorSet::about);
    FootprintRun run = new FootprintRun(problems);
    Scenario scenario = run.scenario(file, console.in());
    if (scenario == null || before.isEmpty() || after.isEmpty() || !isSeries(before, after)) {
      output.report(problems);
      return ExitCode.INPUT;
    }
    Footprint old = footprint(run, scenario, before.get());
    Footprint now = footprint(run, scenario, after.get());
    return output.finish(
        problems, out -> FactorEffectReport.write(from, to, old, now, output.format().name(), out));
  }

  /** Only editions of one series can take each other's place. */
  private boolean isSeries(Optional<SetAbout> before, Optional<SetAbout> after) {
    @Nullable SetAbout one = before.orElse(null);
    @Nullable SetAbout other = after.orElse(null);
    boolean same = one != null && other != null && one.series().equals(other.series());
    if (!same) {
      problems.add(
          Code.GP405,
          Origin.of(Source.ofText("arguments", "")),
          "with --scenario, both sets are editions of one series");
    }
    return same;
  }

  private static Footprint footprint(FootprintRun run, Scenario scenario, SetAbout edition) {
    FactorChoice choice = scenario.choice().withEdition(edition.series(), edition.year());
    return Footprint.of(run.inventory(scenario.with(choice)), scenario.year(), scenario.boundary());
  }
}
