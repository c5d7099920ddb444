package greenplan.report.page;

import greenplan.report.ChanceWords;
import greenplan.report.Findings;
import greenplan.report.Numbers;
import greenplan.report.RangeWords;
import greenplan.trajectory.BoundaryTrajectory;
import greenplan.uncertainty.Certainty;
import greenplan.uncertainty.trial.Simulation;
import greenplan.uncertainty.trial.TargetChance;
import java.math.BigDecimal;
import java.util.Optional;

/** How sure the figures are: the range of the total, and what draws tell of the years ahead. */
final class CertaintySection {

  private final Certainty certainty;

  private CertaintySection(Certainty certainty) {
    this.certainty = certainty;
  }

  static Optional<Section> of(Findings findings) {
    return Optional.ofNullable(findings.certainty())
        .map(certainty -> new CertaintySection(certainty).section());
  }

  private Section section() {
    Section section = Section.of("certainty", "Certainty");
    section.say(String.join(" ", RangeWords.of(certainty.propagation())));
    section.show(VarianceFigure.of(certainty.propagation()));
    Simulation simulation = certainty.simulation();
    if (simulation == null) {
      return section.note(
          "No draws were made: with a seed under \"uncertainty:\" there are chances and ranges by"
              + " year.");
    }
    simulated(section, simulation);
    return section;
  }

  private void simulated(Section section, Simulation simulation) {
    for (BoundaryTrajectory years : certainty.trajectory().boundaries()) {
      section.show(FanFigure.of(simulation, years));
    }
    simulation.targets().stream()
        .filter(chance -> chance.result().target().isRequired())
        .filter(chance -> !chance.influences().isEmpty())
        .map(InfluenceFigure::of)
        .forEach(section::show);
    if (!simulation.targets().isEmpty()) {
      section.say(ChanceTable.sentence(simulation)).list(ChanceTable.of(simulation));
    }
    notes(section, simulation);
  }

  private void notes(Section section, Simulation simulation) {
    section.note(
        Numbers.exact(BigDecimal.valueOf(simulation.trials()))
            + " trials, seed "
            + simulation.seed()
            + ": their number alone makes a chance uncertain by at most "
            + ChanceWords.error(simulation)
            + " points (one standard error). A lognormal figure is the median of its draws, so"
            + " their mean lies above it.");
    if (simulation.targets().isEmpty()) {
      return;
    }
    section
        .note(
            "The gap is planned less allowed. Within path: the emissions of all years from "
                + certainty.trajectory().baseYear()
                + " on together stay within what the path to the target allows.")
        .note("The words for chances are those of the IPCC, given these assumptions.");
    if (simulation.targets().stream()
        .map(TargetChance::result)
        .anyMatch(r -> r.target().budget() != null)) {
      section.note("A target that is a budget is met where all its years together stay within it.");
    }
  }
}
