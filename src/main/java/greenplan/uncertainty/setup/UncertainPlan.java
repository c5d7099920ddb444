package greenplan.uncertainty.setup;

import greenplan.scenario.uncertainty.DeclaredUncertainty;
import greenplan.trajectory.setup.Outlook;
import greenplan.uncertainty.draw.Draws;
import greenplan.uncertainty.draw.Variable;
import greenplan.units.FinancialYear;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * A plan and everything that is unknown of it, of which every name was found.
 *
 * @param outlook the plan
 * @param declared what was declared
 * @param draws what is unknown
 * @param lines the lines of every year with data from the base year to the current one
 * @param drivers the place of what is unknown of each driver, by its id
 * @param projections the same of each projection
 * @param measures what is unknown of each measure, by its id
 */
public record UncertainPlan(
    Outlook outlook,
    DeclaredUncertainty declared,
    Draws draws,
    NavigableMap<FinancialYear, List<UncertainLine>> lines,
    Map<String, Integer> drivers,
    Map<String, Integer> projections,
    Map<String, UncertainMeasure> measures) {

  /** The lines of the current year, in the order of the models. */
  public List<UncertainLine> current() {
    return lines.getOrDefault(outlook.axis().current(), List.of());
  }

  /** What is unknown of a measure. */
  public UncertainMeasure measure(String id) {
    return measures.getOrDefault(id, UncertainMeasure.CERTAIN);
  }

  /** The place of what is unknown of a driver or projection; -1 if nothing is. */
  public static int place(Map<String, Integer> of, String id) {
    return of.getOrDefault(id, Variable.NONE);
  }
}
