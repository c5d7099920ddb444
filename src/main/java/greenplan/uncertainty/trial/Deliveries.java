package greenplan.uncertainty.trial;

import greenplan.trajectory.model.Action;
import greenplan.trajectory.setup.Outlook;
import greenplan.uncertainty.draw.Variable;
import greenplan.uncertainty.setup.UncertainMeasure;
import greenplan.uncertainty.setup.UncertainPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which measures come in a trial, how many years late, and how large.
 *
 * <p>A measure that may be late stands in the list of actions once for each whole number of years,
 * and at most one of them is on.
 */
final class Deliveries {

  private final List<Action> actions = new ArrayList<>();
  private final UncertainMeasure[] measures;
  private final int[] first;
  private final int[][] required;
  private final double[] sizes;

  Deliveries(UncertainPlan plan, PathLines lines) {
    Outlook outlook = plan.outlook();
    List<Action> declared = outlook.actions();
    this.measures =
        declared.stream().map(a -> plan.measure(a.id())).toArray(UncertainMeasure[]::new);
    this.first = new int[measures.length];
    this.required = new int[measures.length][];
    this.sizes = new double[measures.length];
    List<String> ids = declared.stream().map(Action::id).toList();
    for (int m = 0; m < measures.length; m++) {
      first[m] = actions.size();
      required[m] = declared.get(m).requires().stream().sorted().mapToInt(ids::indexOf).toArray();
      addLate(outlook, m, lines);
    }
  }

  private void addLate(Outlook outlook, int measure, PathLines lines) {
    for (int years = 0; years <= measures[measure].most(); years++) {
      int later = years;
      Action late = outlook.actions(id -> later).get(measure);
      actions.add(
          new Action(
              late.id() + " +" + years, lines.effects(late), late.group(), late.adds(), Set.of()));
    }
  }

  List<Action> actions() {
    return actions;
  }

  /** Writes the scale of each action in a trial. */
  void scales(double[][] values, int trial, double[] scales) {
    for (int m = 0; m < measures.length; m++) {
      sizes[m] =
          value(measures[m].chance(), values, trial) * value(measures[m].effect(), values, trial);
    }
    dropWithout();
    for (int m = 0; m < measures.length; m++) {
      int late = late(measures[m], values, trial);
      for (int years = 0; years <= measures[m].most(); years++) {
        scales[first[m] + years] = years == late ? sizes[m] : 0;
      }
    }
  }

  /** A variable of a trial; 1 where nothing is unknown. */
  private static double value(int variable, double[][] values, int trial) {
    return variable == Variable.NONE ? 1 : values[variable][trial];
  }

  private static int late(UncertainMeasure measure, double[][] values, int trial) {
    return measure.delay() == Variable.NONE
        ? 0
        : (int) Math.min(Math.round(values[measure.delay()][trial]), measure.most());
  }

  /** Drops measures that lack one that they require, until nothing changes. */
  private void dropWithout() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int m = 0; m < sizes.length; m++) {
        if (sizes[m] > 0 && lacks(m)) {
          sizes[m] = 0;
          changed = true;
        }
      }
    }
  }

  private boolean lacks(int measure) {
    for (int other : required[measure]) {
      if (other < 0 || sizes[other] <= 0) {
        return true;
      }
    }
    return false;
  }
}
