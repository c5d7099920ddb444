package greenplan.scenario;

import greenplan.documents.Place;
import greenplan.units.Amount;
import greenplan.units.FinancialYear;

/**
 * An amount of one activity in one year, as declared.
 *
 * @param name the id given by the writer; empty in a table without ids
 * @param year the financial year
 * @param activity the name of the activity, not yet looked up
 * @param amount how much; never negative
 * @param details everything else
 * @param place where it stands
 */
public record DeclaredLine(
    String name,
    FinancialYear year,
    String activity,
    Amount amount,
    LineDetails details,
    Place place) {

  /** The id of the line: its name, or the file and line of the table. */
  public String id() {
    return name.isEmpty() ? place.origin().local() : name;
  }
}
