package greenplan.report.page;

import greenplan.footprint.Footprint;
import greenplan.inventory.InventoryLine;
import greenplan.report.Numbers;
import greenplan.scenario.Restatement;
import java.util.Optional;

/** The lines of a year that were corrected after they had been reported. */
final class Restated {

  private Restated() {}

  /** A row for each; empty where there are none. */
  static Optional<DataTable> table(Footprint footprint) {
    DataTable table =
        DataTable.of(
            "Restated in " + footprint.year(),
            Column.text("line", "Line"),
            Column.text("reported", "Reported before"),
            Column.text("restated", "Now"),
            Column.text("reason", "Reason"));
    for (InventoryLine line : footprint.inventory().lines(footprint.year())) {
      Restatement restatement = line.declared().details().restatement();
      if (restatement != null) {
        table.row(
            Cell.text(line.declared().id()),
            Cell.text(Numbers.exact(restatement.from())),
            Cell.text(Numbers.exact(line.declared().amount())),
            Cell.text(restatement.reason()));
      }
    }
    return table.rows().isEmpty() ? Optional.empty() : Optional.of(table);
  }
}
