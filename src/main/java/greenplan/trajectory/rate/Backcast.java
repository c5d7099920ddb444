package greenplan.trajectory.rate;

import java.util.List;

/**
 * What it takes to reach one milestone.
 *
 * @param milestone where to
 * @param conventions the rate needed, in every convention; empty where no rate can be spoken of
 * @param stated where the rates lead that the plan states for it
 * @param uplift how much more the measures must do
 * @param latestStart how long each measure may wait
 */
public record Backcast(
    Milestone milestone,
    List<ConventionRate> conventions,
    List<StatedOutcome> stated,
    NeededUplift uplift,
    List<MeasureDelay> latestStart) {

  public Backcast {
    conventions = List.copyOf(conventions);
    stated = List.copyOf(stated);
    latestStart = List.copyOf(latestStart);
  }
}
