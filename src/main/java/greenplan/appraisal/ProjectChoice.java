package greenplan.appraisal;

import greenplan.appraisal.choice.Candidate;
import greenplan.appraisal.choice.Limits;
import greenplan.appraisal.choice.Portfolio;
import greenplan.scenario.plan.Named;
import greenplan.scenario.project.Project;
import greenplan.units.FinancialYear;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Which projects of a table to buy. Their savings are added as the table states them.
 *
 * @param projects all that can be bought
 * @param years the years of the limits
 * @param limits what the choice keeps to
 */
public record ProjectChoice(List<Project> projects, ProjectYears years, Limits limits) {

  public ProjectChoice {
    projects = List.copyOf(projects);
  }

  /**
   * A choice with a budget.
   *
   * @param budget pounds of all years; infinite for none
   * @param byYear pounds by year, each of them a year of the table
   */
  public static ProjectChoice of(
      List<Project> projects, double budget, Map<FinancialYear, Double> byYear) {
    ProjectYears years = ProjectYears.of(projects);
    double[] limits = new double[years.count()];
    Arrays.fill(limits, Double.POSITIVE_INFINITY);
    byYear.forEach((year, limit) -> limits[years.position(year)] = limit);
    return new ProjectChoice(projects, years, new Limits(budget, limits, OptionalDouble.empty()));
  }

  /** The projects in the order of the table, ranked by capital for a tonne. */
  public List<Candidate> candidates() {
    return projects.stream().map(this::candidate).toList();
  }

  private Candidate candidate(Project project) {
    ProjectCost cost = ProjectCost.of(project);
    double[] capital = new double[years.count()];
    capital[years.position(project.year())] = cost.capital();
    return new Candidate(
        project.id(),
        capital,
        cost.tonnes(),
        cost.npv(),
        cost.capitalPerTonne().orElse(Double.POSITIVE_INFINITY),
        project.requires().stream().map(Named::name).toList(),
        project.exclusive().stream().map(Named::name).toList());
  }

  public Portfolio portfolio() {
    return new Portfolio(candidates(), limits);
  }
}
