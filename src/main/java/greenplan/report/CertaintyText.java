package greenplan.report;

import greenplan.uncertainty.Certainty;
import greenplan.uncertainty.trial.Simulation;

/** How sure a scenario is, for people. */
public final class CertaintyText {

  private CertaintyText() {}

  /** The whole text. */
  public static String of(Certainty certainty) {
    Simulation simulation = certainty.simulation();
    String head =
        Visible.of(certainty.plan().outlook().inventory().scenario().title())
            + "\n"
            + Visible.of(certainty.plan().outlook().inventory().scenario().organisation())
            + "\n\n";
    return simulation == null
        ? head
            + PropagationText.of(certainty)
            + "\nNo draws: with a seed under \"uncertainty:\" there are chances and ranges by year.\n"
        : head
            + SimulationText.chances(certainty, simulation)
            + SimulationText.fan(certainty, simulation)
            + SimulationText.influences(simulation)
            + PropagationText.of(certainty);
  }
}
