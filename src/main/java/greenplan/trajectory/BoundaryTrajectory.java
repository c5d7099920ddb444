package greenplan.trajectory;

import greenplan.factors.Boundary;
import greenplan.units.FinancialYear;
import java.util.List;

/**
 * The years of one boundary, from the base year to the horizon.
 *
 * @param boundary what is counted
 * @param years the years, none left out
 */
public record BoundaryTrajectory(Boundary boundary, List<YearPoint> years) {

  public BoundaryTrajectory {
    years = List.copyOf(years);
  }

  /** A year that it holds. */
  public YearPoint at(FinancialYear year) {
    return years.get(year.startYear() - years.get(0).year().startYear());
  }

  /** The planned emissions of the years to one of them, with the first, in tCO2e. */
  public double cumulative(FinancialYear until) {
    return years.stream()
        .filter(point -> point.year().compareTo(until) <= 0)
        .mapToDouble(YearPoint::planned)
        .sum();
  }
}
