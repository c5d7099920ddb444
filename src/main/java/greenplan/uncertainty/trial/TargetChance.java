package greenplan.uncertainty.trial;

import greenplan.trajectory.TargetResult;
import java.util.List;

/**
 * How likely a target is met, given what the scenario assumes.
 *
 * @param result how the plan stands without errors
 * @param met in how many trials it is met
 * @param withinPath in how many trials the emissions from the base year to its year are together at
 *     most what its path allows
 * @param gap planned less allowed over all trials, tCO2e
 * @param ofBase planned emissions of its year over those of the base year; of a budget, over the
 *     budget
 * @param influences what decides it, the strongest first
 */
public record TargetChance(
    TargetResult result,
    Probability met,
    Probability withinPath,
    Quantiles gap,
    Quantiles ofBase,
    List<Influence> influences) {

  public TargetChance {
    influences = List.copyOf(influences);
  }
}
