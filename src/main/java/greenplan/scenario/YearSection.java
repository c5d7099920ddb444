package greenplan.scenario;

import greenplan.units.FinancialYear;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened in one financial year.
 *
 * @param year the year
 * @param lines its lines, in the order of the files
 * @param denominators what intensities are per
 * @param expectations what its results should be
 */
public record YearSection(
    FinancialYear year,
    List<DeclaredLine> lines,
    List<Denominator> denominators,
    List<Expectation> expectations) {

  /** A year of which nothing is said yet; its lines may be added to. */
  public static YearSection empty(FinancialYear year) {
    return new YearSection(year, new ArrayList<>(), List.of(), List.of());
  }
}
