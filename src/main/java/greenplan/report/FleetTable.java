package greenplan.report;

import greenplan.trajectory.Trajectory;
import greenplan.trajectory.stock.FleetPath;
import greenplan.trajectory.stock.FleetYear;
import greenplan.units.FinancialYear;
import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalInt;

/** When fleets are zero-emission: a ban on purchases does not act on the stock at once. */
final class FleetTable {

  private static final int STEP = 5;

  private FleetTable() {}

  static String of(Trajectory trajectory) {
    Map<String, FleetPath> fleets = trajectory.outlook().fleets();
    if (fleets.isEmpty()) {
      return "";
    }
    TextTable table =
        TextTable.of("zero-emission share of the fleet", "year", ">share", ">bought", "all by");
    fleets.forEach((id, path) -> rows(table, id, path));
    return table.text() + "\n";
  }

  /** Every fifth year, and the last. */
  private static void rows(TextTable table, String id, FleetPath path) {
    OptionalInt whole = path.firstWholeYear();
    String all = whole.isPresent() ? new FinancialYear(whole.getAsInt()).toString() : "not by then";
    for (FleetYear year : path.years()) {
      boolean last = year.equals(path.years().get(path.years().size() - 1));
      if (year.year() % STEP == 0 || last) {
        table.row(
            Visible.of(id),
            new FinancialYear(year.year()).toString(),
            Numbers.percent(BigDecimal.valueOf(year.zeroEmissionShare()), BigDecimal.ONE),
            Numbers.rounded(BigDecimal.valueOf(year.purchases()), 1),
            all);
      }
    }
  }
}
