package greenplan.inventory;

import greenplan.factors.SetAbout;
import greenplan.scenario.Scenario;
import greenplan.scenario.YearSection;
import greenplan.units.FinancialYear;
import java.util.List;
import java.util.NavigableMap;

/**
 * A scenario of which every id was found and every unit fits.
 *
 * @param scenario what was declared
 * @param lines the lines of each year
 * @param sets the factor sets that were used, by id
 */
public record Inventory(
    Scenario scenario,
    NavigableMap<FinancialYear, List<InventoryLine>> lines,
    List<SetAbout> sets) {

  /** The lines of a year; none where the scenario has no such year. */
  public List<InventoryLine> lines(FinancialYear year) {
    return lines.getOrDefault(year, List.of());
  }

  /** The same inventory with other factor sets that were used. */
  public Inventory with(List<SetAbout> used) {
    return new Inventory(scenario, lines, used);
  }

  /** What was declared for a year besides its lines. */
  public YearSection section(FinancialYear year) {
    YearSection section = scenario.years().get(year);
    return section == null ? YearSection.empty(year) : section;
  }
}
