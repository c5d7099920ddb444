package greenplan.trajectory.model;

/**
 * When a measure acts on a line. Stages act in this order; within a stage, order makes no
 * difference.
 */
public enum Stage {
  /** Less activity: fewer journeys, fewer items. */
  AVOID,
  /** The same activity with less of the amount: insulation, controls. */
  USE_LESS,
  /** The service comes from another line: heat pumps for boilers. */
  SWITCH,
  /** The same amount with fewer emissions for each unit: a supplier's own reductions. */
  FACTOR
}
