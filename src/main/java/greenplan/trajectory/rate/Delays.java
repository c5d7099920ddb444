package greenplan.trajectory.rate;

import greenplan.scenario.plan.Measure;
import greenplan.trajectory.model.Evaluation;
import greenplan.trajectory.path.LatestStart;
import greenplan.trajectory.setup.Outlook;
import greenplan.trajectory.setup.PlacedMeasure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plan with each measure in turn so many years later, worked out once for all milestones. */
final class Delays {

  private final Outlook outlook;
  private final Map<Measure, List<double[][]>> totals = new LinkedHashMap<>();

  /**
   * Works them out.
   *
   * @param longest the longest delay that is asked about, in years
   */
  Delays(Outlook outlook, int longest) {
    this.outlook = outlook;
    for (PlacedMeasure placed : outlook.measures()) {
      List<double[][]> ofDelays = new ArrayList<>();
      for (int delay = 0; delay <= longest; delay++) {
        ofDelays.add(totals(placed.measure().id(), delay));
      }
      totals.put(placed.measure(), ofDelays);
    }
  }

  private double[][] totals(String measure, int delay) {
    return Evaluation.of(outlook.asUsual(), outlook.actions(id -> id.equals(measure) ? delay : 0))
        .totals();
  }

  /** The latest start of each measure for one milestone. */
  List<MeasureDelay> latest(Milestone milestone) {
    int boundary = Outlook.place(milestone.target().boundary());
    int year = outlook.axis().position(milestone.target().by());
    List<MeasureDelay> all = new ArrayList<>();
    totals.forEach(
        (measure, ofDelays) ->
            all.add(
                new MeasureDelay(
                    measure,
                    LatestStart.search(
                        delay -> milestone.gap(ofDelays.get(delay)[boundary][year]),
                        milestone.steps()))));
    return all;
  }
}
