package greenplan.uncertainty.setup;

import greenplan.uncertainty.draw.Variable;

/**
 * What is unknown of a measure, as places of variables; -1 where nothing is.
 *
 * @param chance that it comes
 * @param delay years by which it comes later
 * @param most the longest delay, in whole years
 * @param effect its size as a multiple of the plan's
 */
public record UncertainMeasure(int chance, int delay, int most, int effect) {

  /** A measure of which everything is known. */
  public static final UncertainMeasure CERTAIN =
      new UncertainMeasure(Variable.NONE, Variable.NONE, 0, Variable.NONE);
}
