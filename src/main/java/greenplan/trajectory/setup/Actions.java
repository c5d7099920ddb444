package greenplan.trajectory.setup;

import greenplan.scenario.plan.Coverage;
import greenplan.scenario.plan.Measure;
import greenplan.scenario.plan.Named;
import greenplan.trajectory.model.Action;
import greenplan.trajectory.model.Axis;
import greenplan.trajectory.model.Cut;
import greenplan.trajectory.model.Effect;
import greenplan.trajectory.model.Move;
import greenplan.trajectory.model.Stage;
import greenplan.trajectory.model.Tonnes;
import greenplan.trajectory.ramp.Ramp;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Turns declared measures into arithmetic. */
final class Actions {

  private final Axis axis;
  private final Timings timings;
  private final Fleets fleets;

  Actions(Axis axis) {
    this.axis = axis;
    this.timings = new Timings(axis);
    this.fleets = new Fleets(axis);
  }

  /** The actions of measures, each so many years later than declared. */
  List<Action> of(List<PlacedMeasure> measures, ToIntFunction<String> later) {
    List<Action> actions = new ArrayList<>();
    for (PlacedMeasure placed : measures) {
      actions.add(action(placed, later.applyAsInt(placed.measure().id())));
    }
    return actions;
  }

  private Action action(PlacedMeasure placed, int later) {
    Measure measure = placed.measure();
    double[] share = share(placed, later);
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < placed.lines().size(); i++) {
      effects.add(effect(placed, i, share));
    }
    Set<String> requires =
        measure.requires().stream().map(Named::name).collect(Collectors.toUnmodifiableSet());
    return new Action(
        measure.id(), effects, measure.group().name(), measure.group().isAdditive(), requires);
  }

  private Effect effect(PlacedMeasure placed, int i, double[] share) {
    int line = placed.lines().get(i);
    return switch (placed.measure().kind()) {
      case AVOID -> new Cut(line, Stage.AVOID, share);
      case USE_LESS, COVERAGE -> new Cut(line, Stage.USE_LESS, share);
      case CHANGE_FACTOR -> new Cut(line, Stage.FACTOR, share);
      case SWITCH, FLEET ->
          new Move(line, placed.to(), share, LineFactors.flat(placed.perUnit(i), axis.count()));
      case TONNES -> new Tonnes(line, share);
    };
  }

  /** The share of its lines that a measure changes in each year; of tonnes, the tonnes. */
  private double[] share(PlacedMeasure placed, int later) {
    Measure measure = placed.measure();
    double full = measure.share().doubleValue();
    Coverage coverage = measure.coverage();
    if (coverage != null) {
      return scaled(coverage(measure, coverage, later), full);
    }
    if (measure.fleet() != null) {
      double[] moved =
          fleets
              .path(measure, measure.fleet(), later)
              .moved(axis.current().startYear(), axis.count());
      return scaled(moved, full);
    }
    double[] shares = timings.shares(measure, later);
    return measure.tonnes() == null
        ? scaled(shares, full * measure.by().doubleValue())
        : scaled(shares, measure.tonnes().number().doubleValue());
  }

  private double[] coverage(Measure measure, Coverage declared, int later) {
    greenplan.trajectory.stock.Coverage coverage = PlacedMeasure.coverage(declared);
    if (declared.pointsAYear() == null) {
      double[] cuts = timings.shares(measure, later);
      for (int t = 0; t < cuts.length; t++) {
        cuts[t] = coverage.cut(cuts[t]);
      }
      return cuts;
    }
    int start = timings.start(measure.timing());
    Ramp ramp = coverage.perYear(start, declared.pointsAYear().doubleValue());
    return coverage.cuts(
        timings.takeUp(ramp, measure.timing(), later), axis.current().startYear(), axis.count());
  }

  private static double[] scaled(double[] shares, double by) {
    double[] scaled = shares.clone();
    for (int t = 0; t < scaled.length; t++) {
      scaled[t] *= by;
    }
    return scaled;
  }
}
