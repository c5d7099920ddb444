package greenplan.trajectory;

import greenplan.scenario.plan.Plan;
import greenplan.scenario.plan.Target;
import greenplan.trajectory.path.NetZero;
import greenplan.units.FinancialYear;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Compares a plan with targets.
 *
 * @param planned the plan
 * @param late the same with every measure a year later
 */
record TargetCheck(Course planned, Course late) {

  TargetResult check(Target target) {
    BoundaryTrajectory years = planned.trajectory(target.boundary());
    double base = planned.base(target.boundary());
    double allowed = allowed(target, base);
    double plan = planned(target, years);
    double delayed = planned(target, late.trajectory(target.boundary()));
    List<YearPoint> counted = counted(target, years);
    return new TargetResult(
        target,
        base,
        allowed,
        plan,
        status(allowed, plan, delayed),
        reached(target, years, allowed),
        years.cumulative(target.by()),
        counted.stream().mapToDouble(point -> path(target, point).orElse(0)).sum(),
        counted.stream().mapToDouble(point -> above(target, point)).sum(),
        target.netZero()
            ? new NetZero(base, target.residual().doubleValue(), plan).removalsNeeded()
            : 0);
  }

  private double allowed(Target target, double base) {
    Plan plan = planned.outlook().plan();
    return target.budget() == null
        ? TargetLevels.of(target, plan, base)
        : target.budget().tonnes().doubleValue();
  }

  /** The planned emissions of the target's year, or of all years of its budget. */
  private static double planned(Target target, BoundaryTrajectory years) {
    FinancialYear from = target.from();
    if (target.budget() == null || from == null) {
      return years.at(target.by()).planned();
    }
    return years.years().stream()
        .filter(p -> p.year().compareTo(from) >= 0 && p.year().compareTo(target.by()) <= 0)
        .mapToDouble(YearPoint::planned)
        .sum();
  }

  private static TargetStatus status(double allowed, double plan, double delayed) {
    if (isAbove(plan, allowed)) {
      return TargetStatus.MISSED;
    }
    return isAbove(delayed, allowed) ? TargetStatus.AT_RISK : TargetStatus.MET;
  }

  /** A difference in the last digits of a double is none. */
  private static boolean isAbove(double planned, double allowed) {
    return planned > allowed + 1e-9 * Math.max(1, allowed);
  }

  private static Optional<FinancialYear> reached(
      Target target, BoundaryTrajectory years, double allowed) {
    return target.budget() != null
        ? Optional.empty()
        : years.years().stream()
            .filter(point -> !isAbove(point.planned(), allowed))
            .map(YearPoint::year)
            .findFirst();
  }

  private static List<YearPoint> counted(Target target, BoundaryTrajectory years) {
    return years.years().stream()
        .filter(point -> point.year().compareTo(target.by()) <= 0)
        .toList();
  }

  private static OptionalDouble path(Target target, YearPoint point) {
    return target.isRequired() ? point.target() : point.aspiration();
  }

  private static double above(Target target, YearPoint point) {
    OptionalDouble path = path(target, point);
    return path.isPresent() ? Math.max(0, point.planned() - path.getAsDouble()) : 0;
  }
}
