package greenplan.trajectory.model;

import java.util.List;
import java.util.Set;

/**
 * A measure as arithmetic.
 *
 * @param id what the measure is called
 * @param effects what it does; effects without a group act on what others of the stage have left
 * @param group measures of one group add their shares of a line and stage; empty for none
 * @param adds of a group: true where its measures act on different uses of a line, false where they
 *     exclude each other; both add, and the sum should not be above 1
 * @param requires ids of measures without which this one is off
 */
public record Action(
    String id, List<Effect> effects, String group, boolean adds, Set<String> requires) {

  public Action {
    effects = List.copyOf(effects);
    requires = Set.copyOf(requires);
  }

  /** A measure of no group that requires nothing. */
  public static Action of(String id, Effect... effects) {
    return new Action(id, List.of(effects), "", false, Set.of());
  }
}
