package greenplan.trajectory.since;

import greenplan.inventory.InventoryLine;
import greenplan.scenario.LineDetails;

/**
 * What a line is an amount of. A line of the same id that is another kind of thing in the other
 * year is another line.
 *
 * @param activity the activity
 * @param purpose for what
 * @param product the container that is counted
 * @param factor the factor that the line itself states
 * @param place where the line itself says that it is counted
 * @param unitKind what its unit measures
 */
record LineKind(
    String activity, String purpose, String product, String factor, String place, String unitKind) {

  static LineKind of(InventoryLine line) {
    LineDetails details = line.declared().details();
    return new LineKind(
        line.activity().id(),
        details.purpose(),
        details.product(),
        details.factor(),
        String.join(" ", details.scope(), details.ghgCategory(), details.nhsCategory()),
        Quantity.of(line).unit().kind());
  }
}
