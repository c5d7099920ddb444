package greenplan.appraisal;

import greenplan.scenario.project.Project;
import java.util.Comparator;
import java.util.List;

/**
 * What a tonne costs, project by project of a table.
 *
 * @param projects in the order of the table
 */
public record ProjectCurve(List<ProjectCost> projects) {

  public ProjectCurve {
    projects = List.copyOf(projects);
  }

  /** The curve of a table. */
  public static ProjectCurve of(List<Project> projects) {
    return new ProjectCurve(projects.stream().map(ProjectCost::of).toList());
  }

  /** Those that save tonnes and earn money, by tonnes; no order by pounds per tonne. */
  public List<ProjectCost> winWin() {
    return projects.stream()
        .filter(ProjectCost::isWinWin)
        .sorted(Comparator.comparingDouble(project -> -project.tonnes()))
        .toList();
  }

  /** Those that save tonnes for money, the cheapest tonne first. */
  public List<ProjectCost> paid() {
    return projects.stream()
        .filter(project -> project.perTonne().isPresent() && !project.isWinWin())
        .sorted(Comparator.comparingDouble(project -> project.perTonne().orElse(0)))
        .toList();
  }

  /** Those that save tonnes without a net present value, the least capital for a tonne first. */
  public List<ProjectCost> withoutNpv() {
    return projects.stream()
        .filter(project -> project.saves() && project.npv().isEmpty())
        .sorted(Comparator.comparingDouble(project -> project.capitalPerTonne().orElse(0)))
        .toList();
  }

  /** Those that save no tonne. */
  public List<ProjectCost> withoutSaving() {
    return projects.stream().filter(project -> !project.saves()).toList();
  }

  /** Whether every project states a net present value, so that all can be compared by it. */
  public boolean hasAllNpvs() {
    return projects.stream().allMatch(project -> project.npv().isPresent());
  }

  /**
   * Whether no other project is as good in tonnes and in money, and better in one. Money is the net
   * present value; where a project states none, it is the capital, of all of them.
   */
  public boolean isOnFront(ProjectCost project) {
    return projects.stream().noneMatch(other -> dominates(other, project));
  }

  private boolean dominates(ProjectCost one, ProjectCost other) {
    double money = money(one) - money(other);
    double tonnes = one.tonnes() - other.tonnes();
    return money >= 0 && tonnes >= 0 && (money > 0 || tonnes > 0);
  }

  private double money(ProjectCost project) {
    return hasAllNpvs() ? project.npv().orElse(0) : -project.capital();
  }
}
