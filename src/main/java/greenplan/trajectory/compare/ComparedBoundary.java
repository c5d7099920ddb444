package greenplan.trajectory.compare;

import greenplan.factors.Boundary;
import greenplan.trajectory.BoundaryTrajectory;
import greenplan.units.FinancialYear;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Planned emissions within a boundary, plan by plan.
 *
 * @param boundary what is counted
 * @param years the years that all plans have
 * @param trajectories one for each plan, in their order; the first is the reference
 * @param targets the targets of this boundary that any of them has
 */
public record ComparedBoundary(
    Boundary boundary,
    CommonYears years,
    List<BoundaryTrajectory> trajectories,
    List<ComparedTarget> targets) {

  public ComparedBoundary {
    trajectories = List.copyOf(trajectories);
    targets = List.copyOf(targets);
  }

  /** The planned emissions of a plan in a common year, in tCO2e. */
  public double planned(int plan, FinancialYear year) {
    return trajectories.get(plan).at(year).planned();
  }

  /** What a plan emits more than the first in a common year, in tCO2e. */
  public double difference(int plan, FinancialYear year) {
    return planned(plan, year) - planned(0, year);
  }

  /** The planned emissions of a plan in {@link CommonYears#summed} together, in tCO2e. */
  public double cumulative(int plan) {
    return years.summed().stream().mapToDouble(year -> planned(plan, year)).sum();
  }

  /** What a plan emits more than the first in {@link CommonYears#summed} together, in tCO2e. */
  public double cumulativeDifference(int plan) {
    return cumulative(plan) - cumulative(0);
  }

  /** The years to look at: the first, the current one, those of targets and the last. */
  public NavigableSet<FinancialYear> milestones() {
    NavigableSet<FinancialYear> milestones = new TreeSet<>(starts());
    milestones.add(years.last());
    targets.stream()
        .flatMap(target -> target.due().stream())
        .filter(years::contains)
        .forEach(milestones::add);
    return milestones;
  }

  /** The years among the first and the current one in which a plan is not where the first is. */
  public List<FinancialYear> unequalStarts() {
    return starts().stream().filter(this::isUnequal).toList();
  }

  private List<FinancialYear> starts() {
    return Stream.of(years.first(), years.current()).filter(years::contains).distinct().toList();
  }

  /** A difference in the last digits of a double is none. */
  private boolean isUnequal(FinancialYear year) {
    double least = 1e-9 * Math.max(1, Math.abs(planned(0, year)));
    for (int plan = 1; plan < trajectories.size(); plan++) {
      if (Math.abs(difference(plan, year)) > least) {
        return true;
      }
    }
    return false;
  }
}
