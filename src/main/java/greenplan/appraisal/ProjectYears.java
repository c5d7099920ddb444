package greenplan.appraisal;

import greenplan.scenario.project.Project;
import greenplan.units.FinancialYear;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The years in which the projects of a table spend their capital.
 *
 * @param first the year in which the first of them starts, such as 2025 for 2025/26; 0 where the
 *     table states no years
 * @param last the last such year
 */
public record ProjectYears(int first, int last) {

  /** The years of a table. */
  public static ProjectYears of(List<Project> projects) {
    IntSummaryStatistics years =
        projects.stream()
            .map(Project::year)
            .filter(Objects::nonNull)
            .mapToInt(FinancialYear::startYear)
            .summaryStatistics();
    return years.getCount() == 0
        ? new ProjectYears(0, 0)
        : new ProjectYears(years.getMin(), years.getMax());
  }

  /** How many years there are, those between without a project too. */
  public int count() {
    return last - first + 1;
  }

  public boolean contains(FinancialYear year) {
    return first <= year.startYear() && year.startYear() <= last;
  }

  /** The place of a year; the first one for a project without. */
  int position(@Nullable FinancialYear year) {
    return year == null ? 0 : year.startYear() - first;
  }
}
