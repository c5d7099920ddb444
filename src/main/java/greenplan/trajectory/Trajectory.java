package greenplan.trajectory;

import greenplan.factors.Boundary;
import greenplan.scenario.plan.Plan;
import greenplan.scenario.plan.Target;
import greenplan.trajectory.setup.Outlook;
import greenplan.units.FinancialYear;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where a plan leads.
 *
 * @param outlook the plan, joined to the lines of its current year
 * @param boundaries the years of each boundary that the plan has targets for, or else of the
 *     scenario's
 * @param measures what each measure saves
 * @param wedges what falls without the organisation doing anything
 * @param targets how the plan stands against each target, in the order of the scenario
 */
public record Trajectory(
    Outlook outlook,
    List<BoundaryTrajectory> boundaries,
    List<MeasureSavings> measures,
    List<Wedge> wedges,
    List<TargetResult> targets) {

  public Trajectory {
    boundaries = List.copyOf(boundaries);
    measures = List.copyOf(measures);
    wedges = List.copyOf(wedges);
    targets = List.copyOf(targets);
  }

  /** Works out a plan. */
  public static Trajectory of(Outlook outlook) {
    Course planned = Course.of(outlook, outlook.actions());
    Course late = planned.with(outlook.actions(id -> 1));
    List<BoundaryTrajectory> boundaries =
        boundaries(outlook.plan(), outlook).stream()
            .map(boundary -> planned.trajectory(boundary))
            .toList();
    TargetCheck check = new TargetCheck(planned, late);
    List<TargetResult> targets = outlook.plan().targets().stream().map(check::check).toList();
    return new Trajectory(
        outlook, boundaries, Savings.of(outlook), Savings.wedges(outlook), targets);
  }

  /** The boundaries of targets in the order of the enumeration; that of the scenario if none. */
  static Set<Boundary> boundaries(Plan plan, Outlook outlook) {
    Set<Boundary> used = EnumSet.noneOf(Boundary.class);
    plan.targets().stream().map(Target::boundary).forEach(used::add);
    if (used.isEmpty()) {
      used.add(outlook.inventory().scenario().boundary());
    }
    return used;
  }

  /** The years of a boundary. */
  public BoundaryTrajectory within(Boundary boundary) {
    return boundaries.stream()
        .filter(trajectory -> trajectory.boundary() == boundary)
        .findFirst()
        .orElseGet(() -> Course.of(outlook, outlook.actions()).trajectory(boundary));
  }

  /** The widest boundary that it has years of. */
  public Boundary widest() {
    return boundaries.get(boundaries.size() - 1).boundary();
  }

  /** The result of a target. */
  public TargetResult target(String id) {
    return targets.stream().filter(r -> r.target().id().equals(id)).findFirst().orElseThrow();
  }

  /** The year that reductions are measured against. */
  public FinancialYear baseYear() {
    return outlook.plan().settings().baseYear();
  }

  /** The year from which lines are projected. */
  public FinancialYear currentYear() {
    return outlook.axis().current();
  }
}
