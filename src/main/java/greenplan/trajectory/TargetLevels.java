package greenplan.trajectory;

import greenplan.factors.Boundary;
import greenplan.scenario.plan.Equivalence;
import greenplan.scenario.plan.Plan;
import greenplan.scenario.plan.Target;
import greenplan.trajectory.path.Anchor;
import greenplan.trajectory.path.NetZero;
import greenplan.trajectory.path.PathShape;
import greenplan.trajectory.path.TargetPath;
import greenplan.units.FinancialYear;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** What targets allow, in tCO2e. */
public final class TargetLevels {

  private TargetLevels() {}

  /**
   * The level that a milestone allows at the end of its year.
   *
   * <p>A fall r on an early year is a level of (1 - r) x ratio x base, where the ratio of the early
   * year to the base year follows from the equivalence that the plan states.
   *
   * @param base emissions of the base year within the target's boundary
   */
  public static double of(Target target, Plan plan, double base) {
    if (target.netZero()) {
      return new NetZero(base, target.residual().doubleValue(), base).residualCap();
    }
    if (target.level() != null) {
      return target.level().tonnes().doubleValue();
    }
    double left = target.reduction() == null ? 1 : 1 - target.reduction().doubleValue();
    return base * left * ratio(target, plan);
  }

  /** How many times the base year's emissions the year had that a fall is measured on. */
  public static double ratio(Target target, Plan plan) {
    return plan.equivalences().stream()
        .filter(e -> e.on().equals(target.on()) && e.boundary() == target.boundary())
        .findFirst()
        .map(TargetLevels::ratio)
        .orElse(1.0);
  }

  private static double ratio(Equivalence equivalence) {
    return (1 - equivalence.equals().doubleValue()) / (1 - equivalence.reduction().doubleValue());
  }

  /** The path through the milestones of a boundary and ambition; empty where there are none. */
  static Optional<TargetPath> path(Plan plan, Boundary boundary, boolean required, double base) {
    FinancialYear first = plan.settings().baseYear();
    TreeMap<Integer, Double> levels = new TreeMap<>();
    milestones(plan, boundary, required)
        .forEach(t -> levels.merge(t.by().startYear(), of(t, plan, base), Math::min));
    if (levels.isEmpty()) {
      return Optional.empty();
    }
    levels.put(first.startYear(), base);
    List<Anchor> anchors =
        levels.entrySet().stream().map(e -> new Anchor(e.getKey(), e.getValue())).toList();
    return Optional.of(new TargetPath(anchors, shape(plan, anchors)));
  }

  /** A geometric path never reaches zero; through a level of zero it is linear. */
  private static PathShape shape(Plan plan, List<Anchor> anchors) {
    PathShape shape = PathShape.valueOf(plan.settings().path().toUpperCase(Locale.ROOT));
    return TargetPath.check(anchors, shape).isPresent() ? PathShape.LINEAR : shape;
  }

  /** The milestones of a boundary and ambition by year; budgets are none. */
  static List<Target> milestones(Plan plan, Boundary boundary, boolean required) {
    return plan.targets().stream()
        .filter(t -> t.boundary() == boundary && t.isRequired() == required)
        .filter(t -> t.budget() == null)
        .sorted(Comparator.comparing(Target::by))
        .toList();
  }
}
