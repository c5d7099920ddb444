package greenplan.cli;

import greenplan.diagnostics.Code;
import greenplan.diagnostics.Origin;
import greenplan.diagnostics.Problems;
import greenplan.diagnostics.Source;
import greenplan.scenario.Scenario;
import greenplan.units.FinancialYear;

/** A year that an option asks for and that the scenario has to hold. */
final class HeldYear {

  private HeldYear() {}

  /** Whether the scenario holds it; reported, with the years that it holds, where not. */
  static boolean check(Scenario scenario, FinancialYear year, String option, Problems problems) {
    if (scenario.years().containsKey(year)) {
      return true;
    }
    problems.add(
        Code.GP407,
        Origin.of(Source.ofText(option, "")),
        "the scenario has no " + year,
        "it has "
            + String.join(", ", scenario.years().keySet().stream().map(Object::toString).toList()));
    return false;
  }
}
