package greenplan.trajectory.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A group whose shares of one line and stage add up to more than everything. The arithmetic takes
 * everything then; a person should say what is meant.
 *
 * @param group the group
 * @param adds whether its measures act on different uses of the line, or exclude each other
 * @param line the place of the line
 * @param stage the stage
 * @param position the first year in which it is so
 * @param sum of the shares in that year, above 1
 */
public record OverfullGroup(
    String group, boolean adds, int line, Stage stage, int position, double sum) {

  /** Sums of shares that were meant to be 1, such as 0.7 + 0.2 + 0.1, pass. */
  private static final double ROUNDING = 1e-9;

  private record Place(String group, boolean adds, int line, Stage stage) {}

  /** Every such group, line and stage, in the order of the actions. */
  public static List<OverfullGroup> in(List<Action> actions) {
    Map<Place, double[]> sums = new LinkedHashMap<>();
    for (Action action : actions) {
      for (Effect effect : action.group().isEmpty() ? List.<Effect>of() : action.effects()) {
        if (effect instanceof Cut cut) {
          add(sums, new Place(action.group(), action.adds(), cut.line(), cut.stage()), cut.share());
        } else if (effect instanceof Move move) {
          add(
              sums,
              new Place(action.group(), action.adds(), move.from(), Stage.SWITCH),
              move.share());
        }
      }
    }
    List<OverfullGroup> found = new ArrayList<>();
    sums.forEach((place, sum) -> addFirst(found, place, sum));
    return List.copyOf(found);
  }

  private static void add(Map<Place, double[]> sums, Place place, double[] share) {
    Kernel.addScaled(1, share, sums.computeIfAbsent(place, of -> new double[share.length]));
  }

  private static void addFirst(List<OverfullGroup> found, Place place, double[] sum) {
    for (int t = 0; t < sum.length; t++) {
      if (sum[t] > 1 + ROUNDING) {
        found.add(new OverfullGroup(place.group, place.adds, place.line, place.stage, t, sum[t]));
        return;
      }
    }
  }
}
