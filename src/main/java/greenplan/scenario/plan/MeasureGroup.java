package greenplan.scenario.plan;

/**
 * How a measure overlaps with others of its stage on the same line.
 *
 * @param name the group; empty where it stands alone and multiplies with the others
 * @param rule {@code exclusive}: each unit can be changed by one of them only; {@code additive}:
 *     they act on different parts. Either way their shares add up, to 1 at most
 */
public record MeasureGroup(String name, String rule) {

  /** Whether its measures act on different parts, and do not exclude each other. */
  public boolean isAdditive() {
    return rule.equals("additive");
  }
}
