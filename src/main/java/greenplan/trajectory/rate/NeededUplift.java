package greenplan.trajectory.rate;

import greenplan.trajectory.model.Action;
import greenplan.trajectory.model.Evaluator;
import greenplan.trajectory.path.Uplift;
import greenplan.trajectory.setup.Outlook;
import java.util.Arrays;
import java.util.List;

/**
 * How much more the whole set of measures must do for one milestone.
 *
 * @param uplift the least factor on the size of every measure, up to {@link #MOST}; shares stop at
 *     100 %, and nothing falls below zero
 * @param gapAtFullTakeUp the gap in tCO2e if every measure, as large as it is, were at once from
 *     the next year on at the most that it reaches until the horizon; zero or less where that meets
 *     the target
 */
public record NeededUplift(Uplift uplift, double gapAtFullTakeUp) {

  /** How many times as large the measures are made at most. */
  public static final double MOST = 10;

  static NeededUplift of(Milestone milestone, Outlook outlook) {
    List<Action> actions = outlook.actions();
    return new NeededUplift(
        Uplift.search(gap(milestone, outlook, actions)::at, MOST),
        gap(milestone, outlook, FullTakeUp.of(actions)).at(1));
  }

  private interface GapAtScale {
    double at(double scale);
  }

  private static GapAtScale gap(Milestone milestone, Outlook outlook, List<Action> actions) {
    Evaluator evaluator = new Evaluator(outlook.asUsual(), actions);
    double[] scales = new double[actions.size()];
    int boundary = Outlook.place(milestone.target().boundary());
    int year = outlook.axis().position(milestone.target().by());
    return scale -> {
      Arrays.fill(scales, scale);
      evaluator.run(scales);
      return milestone.gap(evaluator.total(boundary, year));
    };
  }
}
