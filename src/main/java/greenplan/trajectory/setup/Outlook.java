package greenplan.trajectory.setup;

import greenplan.factors.Boundary;
import greenplan.inventory.Inventory;
import greenplan.scenario.plan.Plan;
import greenplan.trajectory.model.Action;
import greenplan.trajectory.model.Axis;
import greenplan.trajectory.model.Model;
import greenplan.trajectory.stock.FleetPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * A plan of which every name was found and every unit fits: arithmetic, ready to be worked out.
 *
 * @param inventory the lines that it starts from
 * @param axis the projected years
 * @param asUsual growth and projections of factors, and no measures
 * @param frozen the same with the factors of the current year for ever
 * @param marginal the same with marginal series where a projection has one
 * @param indices the projections of factors
 * @param measures the measures that are on
 * @param denominators the growth of each denominator of the current year
 * @param indicators the ratios that are followed
 */
public record Outlook(
    Inventory inventory,
    Axis axis,
    Model asUsual,
    Model frozen,
    Model marginal,
    List<FactorIndex> indices,
    List<PlacedMeasure> measures,
    Map<String, double[]> denominators,
    List<PlacedIndicator> indicators) {

  public Outlook {
    indices = List.copyOf(indices);
    measures = List.copyOf(measures);
    indicators = List.copyOf(indicators);
  }

  /** The place of a boundary in the models and in everything that is worked out from them. */
  public static int place(Boundary boundary) {
    return List.of(Boundary.values()).indexOf(boundary);
  }

  public Plan plan() {
    return inventory.scenario().plan();
  }

  /** The measures as declared. */
  public List<Action> actions() {
    return actions(id -> 0);
  }

  /**
   * The measures, each so many years later than declared.
   *
   * @param later years by the id of a measure; zero or more
   */
  public List<Action> actions(ToIntFunction<String> later) {
    return new Actions(axis).of(measures, later);
  }

  /** The vehicles of a measure that does {@code fleet}, by its id. */
  public Map<String, FleetPath> fleets() {
    Fleets fleets = new Fleets(axis);
    Map<String, FleetPath> paths = new LinkedHashMap<>();
    for (PlacedMeasure placed : measures) {
      if (placed.measure().fleet() != null) {
        paths.put(
            placed.measure().id(), fleets.path(placed.measure(), placed.measure().fleet(), 0));
      }
    }
    return paths;
  }
}
