package greenplan.trajectory.setup;

import greenplan.scenario.plan.Measure;
import greenplan.scenario.plan.Timing;
import greenplan.trajectory.model.Axis;
import greenplan.trajectory.ramp.Persistence;
import greenplan.trajectory.ramp.Ramp;
import greenplan.trajectory.ramp.RampShape;
import greenplan.trajectory.ramp.TakeUp;
import greenplan.units.FinancialYear;
import java.util.SortedMap;
import java.util.TreeMap;

/** When a measure acts, as shares of its full effect. */
final class Timings {

  private static final int APRIL = 4;
  private static final int MONTHS = 12;

  private final Axis axis;

  Timings(Axis axis) {
    this.axis = axis;
  }

  /**
   * The share of the full effect in each year.
   *
   * @param later years by which it comes later than declared
   */
  double[] shares(Measure measure, int later) {
    return shares(ramp(measure.timing()), measure.timing(), later);
  }

  /** The same with a ramp that the measure has of its own. */
  double[] shares(Ramp ramp, Timing timing, int later) {
    return takeUp(ramp, timing, later).shares(axis.current().startYear(), axis.count());
  }

  TakeUp takeUp(Ramp ramp, Timing timing, int later) {
    Integer life = timing.life();
    return new TakeUp(
        ramp,
        new greenplan.trajectory.ramp.Timing(
            timing.delay() + later, (timing.firstMonth() + MONTHS - APRIL) % MONTHS),
        new Persistence(timing.decay().doubleValue(), life == null ? 0 : life, false));
  }

  /** The last year without effect. */
  int start(Timing timing) {
    FinancialYear from = timing.from();
    return (from == null ? axis.current() : from).startYear();
  }

  private Ramp ramp(Timing timing) {
    if (!timing.steps().isEmpty()) {
      SortedMap<Integer, Double> shares = new TreeMap<>();
      timing.steps().forEach((year, share) -> shares.put(year.startYear(), share.doubleValue()));
      return Ramp.table(shares);
    }
    FinancialYear until = timing.until();
    int end = until == null ? start(timing) + 1 : until.startYear();
    RampShape shape = RampShape.of(timing.shape()).orElse(RampShape.LINEAR);
    return shape.hasEnd() ? Ramp.of(shape, start(timing), end) : Ramp.step(end);
  }
}
